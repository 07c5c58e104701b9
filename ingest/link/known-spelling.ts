/**
 * A full name in an unknown spelling → the known person it spells: "Aleksandr Lukashenko", "Volodymyr Zelenskij". The
 * surnames must sound alike (Daitch–Mokotoff) and differ by few letters, the given names too; surnames alone never link.
 */
import { distance } from 'fastest-levenshtein';
import daitchMokotoff from 'talisman/phonetics/daitch-mokotoff.js';
import { type GazetteerEntry, gazetteerEntries } from '../gazetteer/entries.ts';
import { foldLetters } from '../gazetteer/fold-letters.ts';

/** Letters that two transcriptions of one surname, and of one given name, differ by at most. */
const SURNAME_EDITS = 2;
const GIVEN_EDITS = 3;
/** Shorter surnames are too easily another family's. */
const SHORTEST_SURNAME = 6;

let bySound: Map<string, { entry: GazetteerEntry; given: string; surname: string }[]> | undefined;

export function knownSpelling(name: string): GazetteerEntry | undefined {
  const parts = split(name);
  if (parts === undefined || parts.surname.length < SHORTEST_SURNAME) return undefined;
  const found = new Set<GazetteerEntry>();
  for (const sound of daitchMokotoff(parts.surname)) {
    for (const known of index().get(sound) ?? []) {
      if (
        known.given[0] !== parts.given[0] ||
        distance(known.surname, parts.surname) > SURNAME_EDITS ||
        distance(known.given, parts.given) > GIVEN_EDITS
      )
        continue;
      found.add(known.entry);
    }
  }
  return found.size === 1 ? [...found][0] : undefined;
}

function index(): Map<string, { entry: GazetteerEntry; given: string; surname: string }[]> {
  if (bySound !== undefined) return bySound;
  bySound = new Map();
  for (const entry of gazetteerEntries().values()) {
    if (entry.type !== 'Person' || entry.familyFirst) continue;
    for (const name of [entry.name, ...entry.aliases]) {
      const parts = split(name);
      if (parts === undefined) continue;
      for (const sound of daitchMokotoff(parts.surname))
        bySound.set(sound, [...(bySound.get(sound) ?? []), { entry, ...parts }]);
    }
  }
  return bySound;
}

function split(name: string): { given: string; surname: string } | undefined {
  const words = foldLetters(name).toLowerCase().split(/\s+/);
  const [given, surname] = [words[0], words.at(-1)];
  return words.length < 2 || given === undefined || surname === undefined ? undefined : { given, surname };
}
