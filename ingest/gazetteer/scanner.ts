/**
 * Finds the gazetteer's names in a text: at a given place, the longest name that starts there. Names are compared
 * with case ("us" is not the US) and without marks; a name in capitals ("MINSK") counts where it has four letters.
 *
 * The index goes by a name's first word, then tries that word's names from long to short: a trie of depth one, which
 * needs no agreement with any tokenizer about where "U.S." or "Côte d'Ivoire" is cut.
 */

import type { EntityType } from '../../cypher/schema/ontology.ts';
import { type GazetteerEntry, gazetteerEntries } from './entries.ts';
import { foldLetters } from './fold-letters.ts';

/** How a surface refers to its entry. */
type SurfaceUse = 'name' | 'adjective' | 'people' | 'surname';

export interface Hit {
  /** End of the surface, exclusive. */
  end: number;
  use: SurfaceUse;
  /** The entries that bear it, the likeliest first. */
  entries: readonly GazetteerEntry[];
}

interface Surface {
  text: string;
  use: SurfaceUse;
  entries: GazetteerEntry[];
}

export interface Scanner {
  /** The text in the form in which names are compared. */
  prepare(text: string): string;
  /** The longest name in a prepared text that starts at `start` and ends where a word may end, before `limit` if given. */
  longestAt(prepared: string, start: number, limit?: number): Hit | undefined;
}

/** A name in capitals is looked for from this length on: shorter ones are abbreviations of something else. */
const SHORTEST_IN_CAPITALS = 4;
const WORD_CHAR = /[\p{L}\p{N}]/u;
const FIRST_WORD = /[\p{L}\p{N}]+/uy;

/** How names look in running text of a language; see ingest/language/name-forms.ts. */
interface Forms {
  prepare(text: string): string;
  formsOf(name: string, type: EntityType, use: SurfaceUse): readonly string[];
}

/** Names as they are written in the gazetteer. */
const AS_WRITTEN: Forms = { prepare: (text) => text, formsOf: (name) => [name] };
const ENGLISH: Forms = { ...AS_WRITTEN, prepare: foldLetters };

const scanners = new Map<string, Map<Forms, Scanner>>();

/** The scanner for a language (ISO 639-1): English names everywhere, the language's own where the data has them. */
export function scannerFor(language: string, forms: Forms = language === 'en' ? ENGLISH : AS_WRITTEN): Scanner {
  const known = scanners.get(language)?.get(forms);
  if (known !== undefined) return known;
  const scanner = buildScanner(language, forms);
  scanners.set(language, (scanners.get(language) ?? new Map<Forms, Scanner>()).set(forms, scanner));
  return scanner;
}

/** The family name of a person: the last word, the first where it comes first, with its particle ("de Klerk"). */
export function surnameOf(name: string, familyFirst: boolean): string {
  const words = name.split(' ').filter((word) => !/^(Jr\.?|Sr\.?|I{1,3}|IV)$/.test(word));
  if (familyFirst) return words[0] ?? name;
  const particle = words.findIndex((word, at) => at > 0 && /^(von|van|de|der|di|da|du|bin|Ben|Le|De)$/.test(word));
  return particle > 0 ? words.slice(particle).join(' ') : (words.at(-1) ?? name);
}

function buildScanner(language: string, { prepare, formsOf }: Forms): Scanner {
  const surfaces = new Map<string, Surface>();
  const add = (name: string, use: SurfaceUse, entry: GazetteerEntry): void => {
    for (const form of formsOf(name, entry.type, use)) addForm(form, use, entry);
  };
  const addForm = (text: string, use: SurfaceUse, entry: GazetteerEntry): void => {
    const key = prepare(text);
    const known = surfaces.get(key);
    if (known === undefined) surfaces.set(key, { text: key, use, entries: [entry] });
    else if (!known.entries.includes(entry)) known.entries.push(entry);
  };
  for (const entry of gazetteerEntries().values()) {
    const names = [entry.name, ...entry.aliases, ...(entry.names[language] ?? [])];
    for (const name of names) {
      add(name, 'name', entry);
      if (name.length >= SHORTEST_IN_CAPITALS) add(name.toUpperCase(), 'name', entry);
    }
    for (const demonym of entry.demonyms[language] ?? []) add(demonym, 'adjective', entry);
    if (language !== 'en') continue;
    for (const adjective of entry.adjectives) add(adjective, 'adjective', entry);
    for (const people of entry.people) add(people, 'people', entry);
  }
  for (const entry of gazetteerEntries().values()) {
    if (!entry.prominent) continue;
    for (const name of [entry.name, ...(entry.names[language] ?? [])]) {
      const surname = surnameOf(name, entry.familyFirst);
      const key = prepare(surname);
      if (surfaces.has(key) && surfaces.get(key)?.use !== 'surname') continue;
      add(surname, 'surname', entry);
      add(surname.toUpperCase(), 'surname', entry);
    }
  }
  const byFirstWord = new Map<string, Surface[]>();
  for (const surface of surfaces.values()) {
    const first = firstWord(surface.text, 0);
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), surface]);
  }
  for (const list of byFirstWord.values()) list.sort((a, b) => b.text.length - a.text.length);
  return {
    prepare,
    longestAt(prepared, start, limit = Number.POSITIVE_INFINITY) {
      for (const surface of byFirstWord.get(firstWord(prepared, start)) ?? []) {
        const end = start + surface.text.length;
        if (end >= limit || !prepared.startsWith(surface.text, start) || WORD_CHAR.test(prepared.charAt(end))) continue;
        return { end, use: surface.use, entries: surface.entries };
      }
      return undefined;
    },
  };
}

function firstWord(text: string, start: number): string {
  FIRST_WORD.lastIndex = start;
  return FIRST_WORD.exec(text)?.[0] ?? '';
}
