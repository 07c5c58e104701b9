import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bestLabels } from '../../../ingest/reader/label-chain.ts';

/** Every sequence of labels with its score. */
function sequences(emissions: number[][], transitions: number[][]): { labels: number[]; score: number }[] {
  const start = transitions.at(-1) ?? [];
  return emissions.reduce<{ labels: number[]; score: number }[]>(
    (all, own) =>
      all.flatMap(({ labels, score }) =>
        own.map((emission, y) => ({
          labels: [...labels, y],
          score: score + emission + ((labels.length === 0 ? start : transitions[labels.at(-1) ?? 0])?.[y] ?? 0),
        })),
      ),
    [{ labels: [], score: 0 }],
  );
}

const LABELS = 3;
const score = fc.integer({ min: -20, max: 20 });
const row = fc.array(score, { minLength: LABELS, maxLength: LABELS });

describe('the best sequence of labels', () => {
  it('scores as much as the best of all sequences', () => {
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 4 }),
        fc.array(row, { minLength: LABELS + 1, maxLength: LABELS + 1 }),
        (emissions, transitions) => {
          const best = [
            ...bestLabels(
              Float64Array.from(emissions.flat()),
              emissions.length,
              Float64Array.from(transitions.flat()),
              LABELS,
              LABELS,
            ),
          ];
          const all = sequences(emissions, transitions);
          const found = all.find(({ labels }) => labels.join() === best.join());
          expect(found?.score).toBe(Math.max(...all.map((sequence) => sequence.score)));
        },
      ),
    );
  });

  it('is made of the labels that compete', () => {
    const emissions = Float64Array.of(3, 2, 0, 0, 2, 3);
    const transitions = new Float64Array(12);
    transitions[0 * LABELS + 0] = 100;
    expect([...bestLabels(emissions, 2, transitions, LABELS, LABELS)]).toEqual([0, 0]);
    expect([...bestLabels(emissions, 2, transitions, LABELS, 2)]).toEqual([0, 2]);
  });

  it('is empty for no words', () => {
    expect([...bestLabels(new Float64Array(0), 0, new Float64Array(12), LABELS, LABELS)]).toEqual([]);
  });
});
