/**
 * Confidences and whether each was right → how far the confidence can be believed: ten bins, the expected calibration error
 * (Naeini, Cooper, Hauskrecht 2015) and the line through log-odds that would put it right (Cox 1958). Pure.
 */

export interface Judgement {
  /** 0 to 1. */
  confidence: number;
  right: boolean;
}

export interface Bin {
  /** Lower end of the bin; it is a tenth wide. */
  from: number;
  count: number;
  /** Mean confidence and share that is right, in percent. */
  confidence: number;
  right: number;
}

export interface Reliability {
  bins: Bin[];
  /** Mean distance of confidence and share, weighted by count, in percent points. */
  error: number;
  /** The map `slope * logit(confidence) + intercept` fits best: 1 and 0 where nothing is to be put right. */
  slope: number;
  intercept: number;
}

const BINS = 10;

export function measureReliability(judgements: readonly Judgement[]): Reliability {
  const sorted: Judgement[][] = Array.from({ length: BINS }, () => []);
  for (const one of judgements) sorted[Math.min(BINS - 1, Math.floor(one.confidence * BINS))]?.push(one);
  const bins = sorted.flatMap((all, index): Bin[] => {
    if (all.length === 0) return [];
    const mean = (of: (one: Judgement) => number): number =>
      tenths((100 * all.reduce((sum, one) => sum + of(one), 0)) / all.length);
    return [
      {
        from: index / BINS,
        count: all.length,
        confidence: mean(({ confidence }) => confidence),
        right: mean(({ right }) => (right ? 1 : 0)),
      },
    ];
  });
  const distance = bins.reduce((sum, bin) => sum + bin.count * Math.abs(bin.confidence - bin.right), 0);
  return { bins, error: judgements.length ? tenths(distance / judgements.length) : 0, ...fitLine(judgements) };
}

/** Rounds of Newton's method; it settles in under ten. */
const ROUNDS = 25;
/** Holds the line to slope 1, intercept 0 as firmly as one judgement would: without it nothing wrong means no line at all. */
const PRIOR = 1;

/** Logistic regression of right on the log-odds of confidence. */
function fitLine(judgements: readonly Judgement[]): { slope: number; intercept: number } {
  let [slope, intercept] = [1, 0];
  for (let round = 0; round < ROUNDS; round++) {
    let [gs, gi] = [-PRIOR * (slope - 1), -PRIOR * intercept];
    let [hss, hsi, hii] = [PRIOR, 0, PRIOR];
    for (const { confidence, right } of judgements) {
      const x = logOdds(confidence);
      const p = 1 / (1 + Math.exp(-(slope * x + intercept)));
      const [miss, weight] = [(right ? 1 : 0) - p, p * (1 - p)];
      gs += miss * x;
      gi += miss;
      hss += weight * x * x;
      hsi += weight * x;
      hii += weight;
    }
    const determinant = hss * hii - hsi * hsi;
    slope += (hii * gs - hsi * gi) / determinant;
    intercept += (hss * gi - hsi * gs) / determinant;
  }
  return { slope: hundredths(slope), intercept: hundredths(intercept) };
}

const logOdds = (share: number): number => {
  const inside = Math.min(0.99, Math.max(0.01, share));
  return Math.log(inside / (1 - inside));
};
const tenths = (value: number): number => Math.round(10 * value) / 10;
/** Never -0. */
const hundredths = (value: number): number => Math.round(100 * value) / 100 + 0;
