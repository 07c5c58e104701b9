import { describe, expect, it } from 'vitest';
import { bestLabels } from '../../../../ingest/reader/label-chain.ts';
import { learnChain } from '../../../../ingest/reader/training/learn-chain.ts';
import { randomOf } from '../../../../ingest/reader/training/random.ts';

const OPTIONS = { labels: 3, epochs: 30, rate: 0.3, dropout: 0, minimum: 1 };
const A = 0b001;
const B = 0b010;
const A_OR_C = 0b101;
const ANY = 0b111;

/** One feature a word; what may be true of it as bits. */
const example = (words: readonly (readonly [feature: number, allowed: number])[]) => ({
  words: words.length,
  features: Int32Array.from(words, ([feature]) => feature),
  starts: Int32Array.from({ length: words.length + 1 }, (_, i) => i),
  allowed: Int32Array.from(words, ([, allowed]) => allowed),
});

function labelsOf(chain: ReturnType<typeof learnChain>, features: readonly number[]): number[] {
  const emissions = new Float64Array(features.length * 3);
  features.forEach((feature, i) => {
    chain.table.add(Int32Array.of(feature), 1, emissions, i * 3);
  });
  return [...bestLabels(emissions, features.length, chain.transitions, 3, 3)];
}

describe('a chain', () => {
  it('learns labels from words and from neighbors', () => {
    const shown = [
      example([
        [7, A],
        [9, B],
      ]),
      example([
        [8, B],
        [9, A],
      ]),
    ];
    const chain = learnChain([...shown, ...shown], { ...OPTIONS, random: randomOf(1) });
    expect(labelsOf(chain, [7, 9])).toEqual([0, 1]);
    expect(labelsOf(chain, [8, 9])).toEqual([1, 0]);
  });

  it('takes "one of these" for no more than it says', () => {
    const shown = [example([[7, A_OR_C]]), example([[7, A]]), example([[8, ANY]]), example([[8, B]])];
    const chain = learnChain(shown, { ...OPTIONS, random: randomOf(1) });
    expect(labelsOf(chain, [7])).toEqual([0]);
    expect(labelsOf(chain, [8])).toEqual([1]);
  });

  it('leaves out pairs that cannot be', () => {
    const pair = 0 * 3 + 1;
    const shown = [
      example([
        [7, A],
        [9, ANY],
      ]),
      example([[9, B]]),
    ];
    const chain = learnChain(shown, { ...OPTIONS, forbidden: [pair], random: randomOf(1) });
    expect(labelsOf(chain, [7, 9])).not.toEqual([0, 1]);
  });

  it('is the same for a seed', () => {
    const shown = [
      example([
        [7, A],
        [9, B],
      ]),
      example([[8, B]]),
    ];
    const learn = () => learnChain(shown, { ...OPTIONS, dropout: 0.5, random: randomOf(3) });
    expect(learn()).toEqual(learn());
  });
});
