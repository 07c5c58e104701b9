/**
 * A sentence reader made of a vocabulary: text → sentences with words, shallow trees and names. Pure and quick; the
 * same text gives the same sentences. See README.md.
 */
import type { ReadName, Sentence } from '../../model/sentence.ts';
import { buildTree } from './build-tree.ts';
import { findNames } from './find-names.ts';
import { matchUnits } from './match-units.ts';
import type { NameSigns } from './name-signs.ts';
import { splitText } from './split-text.ts';
import type { KnownName } from './unit.ts';
import type { Vocabulary } from './vocabulary.ts';

export interface ShallowLanguage {
  readonly vocabulary: Vocabulary;
  readonly signs: NameSigns;
  /** The form in which words are compared: small letters, one spelling of what is spelled in two ways. */
  keyOf(text: string): string;
  /** Names that are known before reading, in text order, none inside another. */
  knownNames(text: string): readonly KnownName[];
}

/** Reads a whole body. */
export function readShallow(text: string, { vocabulary, signs, keyOf, knownNames }: ShallowLanguage): Sentence[] {
  const known = knownNames(text);
  let next = 0;
  return splitText(text).map(({ start, end, tokens }) => {
    while (next < known.length && (known[next]?.start ?? 0) < start) next++;
    const from = next;
    while (next < known.length && (known[next]?.start ?? 0) < end) next++;
    const inside = known.slice(from, next);
    const units = matchUnits(tokens, vocabulary, keyOf, inside);
    const names = findNames(units, inside, signs);
    return {
      start,
      end,
      words: buildTree(units, names),
      names: names.map(
        ({ first, last, label, confidence, lead }): ReadName => ({
          first,
          last,
          label,
          confidence,
          ...(lead && {
            lead: lead.first,
            base: text.slice(units[lead.named ? lead.first : first]?.start, units[last]?.end),
          }),
        }),
      ),
    };
  });
}
