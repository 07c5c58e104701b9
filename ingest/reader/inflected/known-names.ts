/**
 * The gazetteer's names in every form that a language gives them, with the cases of each form: what the reader finds in
 * a text before it reads. The mention step looks for the same forms, so both see the same names.
 */
import type { EntityType } from '../../../cypher/schema/ontology.ts';
import { type GazetteerEntry, gazetteerEntries } from '../../gazetteer/entries.ts';
import { surnameOf } from '../../gazetteer/scanner.ts';
import type { NameLabel } from '../../model/sentence.ts';

/** A surface of a known name. */
export interface KnownForm {
  /** The name in its dictionary form. */
  base: string;
  label: NameLabel;
  state: boolean;
  /** A demonym: it describes the noun that follows. */
  adjective: boolean;
  /** Letters of `CASES`. */
  cases: string;
  /** A state's adjective in English ("Turkish"), by which its bodies are called. */
  english?: string;
}

/** How one language writes names of the gazetteer; see ingest/language/name-forms.ts. */
export type FormsOf = (
  name: string,
  type: EntityType,
  use: 'name' | 'adjective' | 'surname',
  entry: GazetteerEntry,
) => readonly { form: string; cases: string }[];

export interface KnownNames {
  /** The longest, in tokens parted by blanks. */
  readonly longest: number;
  find(surface: string): KnownForm | undefined;
}

const LABELS: Readonly<Record<EntityType, NameLabel>> = {
  Person: 'PER',
  Organization: 'ORG',
  State: 'LOC',
  Place: 'LOC',
};

export function makeKnownNames(language: string, formsOf: FormsOf): KnownNames {
  const surfaces = new Map<string, KnownForm>();
  let longest = 1;
  const add = (name: string, use: 'name' | 'adjective' | 'surname', entry: GazetteerEntry): void => {
    for (const { form, cases } of formsOf(name, entry.type, use, entry)) {
      const known = surfaces.get(form);
      if (known !== undefined) {
        if (known.base === name) known.cases = [...new Set(known.cases + cases)].join('');
        continue;
      }
      surfaces.set(form, {
        base: name,
        label: LABELS[entry.type],
        state: entry.type === 'State',
        adjective: use === 'adjective',
        cases,
        ...(entry.type === 'State' && entry.adjectives[0] !== undefined ? { english: entry.adjectives[0] } : {}),
      });
      longest = Math.max(longest, form.split(' ').length);
    }
  };
  for (const entry of gazetteerEntries().values()) {
    for (const name of entry.names[language] ?? []) add(name, 'name', entry);
    for (const demonym of entry.demonyms[language] ?? []) add(demonym, 'adjective', entry);
  }
  for (const entry of gazetteerEntries().values()) {
    for (const name of [entry.name, ...entry.aliases]) add(name, 'name', entry);
    if (!entry.prominent) continue;
    for (const name of [entry.name, ...(entry.names[language] ?? [])])
      add(surnameOf(name, entry.familyFirst), 'surname', entry);
  }
  return { longest, find: (surface) => surfaces.get(surface) };
}
