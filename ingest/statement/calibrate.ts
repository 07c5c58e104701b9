/**
 * Score of a statement → confidence: how often statements with that score are right. In: the product of how sure the frame,
 * the participants and the status are, 0 to 1. Out: the same on the scale of what was measured (Platt 1999: a line through
 * the log-odds, two numbers), so that of statements at 0.8 eight in ten are right.
 */

/**
 * Fitted on the labeled sample documents: `npm run evaluate` prints the line that is still missing, 1 and 0 where nothing
 * is. To fit anew, multiply the slope by the one printed, and the intercept too before adding the one printed.
 */
const SLOPE = 1.97;
const INTERCEPT = 0.65;
/** Nothing that was read is impossible or certain. */
const LOWEST = 0.05;
const HIGHEST = 0.97;

export function calibrated(score: number): number {
  const inside = Math.min(1 - LIMIT, Math.max(LIMIT, score));
  const odds = Math.exp(SLOPE * Math.log(inside / (1 - inside)) + INTERCEPT);
  const confidence = odds / (1 + odds);
  return Math.round(Math.min(HIGHEST, Math.max(LOWEST, confidence)) * 1000) / 1000;
}

/** Scores of 0 and 1 have no log-odds. */
const LIMIT = 0.001;
