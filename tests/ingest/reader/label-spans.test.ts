import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FORBIDDEN_NAME_PAIRS, labelSpans, NAME_LABELS } from '../../../ingest/reader/label-spans.ts';

const O = 0;
const B_PER = 1;
const I_PER = 2;
const B_LOC = 5;
const IMPOSSIBLE = -1e4;

function transitionsOf(scores: readonly number[]): Float64Array {
  const transitions = Float64Array.from(
    { length: (NAME_LABELS + 1) * NAME_LABELS },
    (_, i) => scores[i % scores.length] ?? 0,
  );
  for (const pair of FORBIDDEN_NAME_PAIRS) transitions[pair] = IMPOSSIBLE;
  return transitions;
}

/** Scores of words whose best labels are given; all other labels score 0. */
function emissionsOf(labels: readonly (readonly [label: number, score: number])[]): Float64Array {
  const emissions = new Float64Array(labels.length * NAME_LABELS);
  labels.forEach(([label, score], i) => {
    emissions[i * NAME_LABELS + label] = score;
  });
  return emissions;
}

/** Share of all sequences that hold just this name, by counting them all. */
function shareOf(
  emissions: Float64Array,
  words: number,
  transitions: Float64Array,
  temperature: number,
  name: string,
): number {
  let all = 0;
  let holding = 0;
  for (let code = 0; code < NAME_LABELS ** words; code++) {
    const labels = Array.from({ length: words }, (_, i) => Math.floor(code / NAME_LABELS ** i) % NAME_LABELS);
    const score = labels.reduce(
      (sum, y, i) =>
        sum +
        (emissions[i * NAME_LABELS + y] ?? 0) +
        (transitions[(i === 0 ? NAME_LABELS : (labels[i - 1] ?? 0)) * NAME_LABELS + y] ?? 0),
      0,
    );
    const weight = Math.exp(score / temperature);
    all += weight;
    if (spansOf(labels).includes(name)) holding += weight;
  }
  return holding / all;
}

function spansOf(labels: readonly number[]): string[] {
  return labels.flatMap((label, first) => {
    if (label % 2 !== 1) return [];
    let last = first;
    while (labels[last + 1] === label + 1) last++;
    return [`${first}-${last} ${label}`];
  });
}

describe('names of labeled words', () => {
  it('are the runs of the best sequence', () => {
    const emissions = emissionsOf([
      [B_PER, 9],
      [I_PER, 9],
      [O, 9],
      [B_LOC, 9],
      [B_LOC, 9],
    ]);
    expect(
      labelSpans(emissions, 5, transitionsOf([0]), 1).map(({ first, last, label }) => [first, last, label]),
    ).toEqual([
      [0, 1, 'PER'],
      [3, 3, 'LOC'],
      [4, 4, 'LOC'],
    ]);
  });

  it('are none where every word is outside', () => {
    expect(
      labelSpans(
        emissionsOf([
          [O, 9],
          [O, 9],
        ]),
        2,
        transitionsOf([0]),
        1,
      ),
    ).toEqual([]);
  });

  it('carry the share of all sequences that hold them', () => {
    const label = fc.tuple(fc.constantFrom(O, B_PER, I_PER, B_LOC), fc.integer({ min: 1, max: 6 }));
    fc.assert(
      fc.property(
        fc.array(label, { minLength: 1, maxLength: 3 }),
        fc.array(fc.integer({ min: -2, max: 2 }), { minLength: 1, maxLength: 7 }),
        fc.constantFrom(0.7, 1, 2),
        (labels, scores, temperature) => {
          const emissions = emissionsOf(labels);
          const transitions = transitionsOf(scores);
          for (const name of labelSpans(emissions, labels.length, transitions, temperature)) {
            const begin = { PER: 1, ORG: 3, LOC: 5, MISC: 7 }[name.label];
            const share = shareOf(
              emissions,
              labels.length,
              transitions,
              temperature,
              `${name.first}-${name.last} ${begin}`,
            );
            expect(name.confidence).toBeCloseTo(share, 6);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
