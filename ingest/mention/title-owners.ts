/** "The Foreign Secretary" is the United Kingdom's: an office whose title alone says whose it is gets its state. */
import { type GazetteerEntry, gazetteerEntry } from '../gazetteer/entries.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Mention } from '../model/mention.ts';

export function withTitleOwner(
  mention: Mention,
  speaksOf: (entry: GazetteerEntry) => boolean,
  names: NameWords,
): Mention {
  const { office } = mention;
  if (office === undefined || office.of !== undefined) return mention;
  // "Foreign, Home and Defence Secretaries": the last of them tells.
  const title = office.title.toLowerCase();
  const owners = names.titleOwners.get(title) ?? names.titleOwners.get(title.split(' ').slice(-2).join(' '));
  const spokenOf = owners?.find((key) => {
    const state = gazetteerEntry(key);
    return state !== undefined && speaksOf(state);
  });
  const of = spokenOf ?? owners?.[0];
  return of === undefined ? mention : { ...mention, office: { ...office, of } };
}
