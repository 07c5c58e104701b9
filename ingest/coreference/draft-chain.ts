/** A chain while it grows, and the finding of those that a new mention may belong to. */
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import { foldLetters } from '../gazetteer/fold-letters.ts';
import type { Mention, Office } from '../model/mention.ts';

export interface DraftChain {
  type: EntityType;
  key?: string;
  /** Distinct names in order of appearance. */
  names: string[];
  /** Its names and those the gazetteer knows, in the form in which names are compared. */
  forms: Set<string>;
  /** Indexes into the document's mentions. */
  mentions: number[];
  offices: { title: string; of?: string }[];
  gender?: 'female' | 'male';
}

/** The name in the form in which names are compared: plain lower-case letters, no points, no blank after a hyphen. */
export const comparable = (name: string): string =>
  foldLetters(name).toLowerCase().replace(/[.]/g, '').replace(/- /g, '-').replace(/\s+/g, ' ').trim();

/** A family name without its Arabic article: "al-abadi" → "abadi". In comparable form. */
export const withoutArticle = (surname: string): string => surname.replace(/^(?:al|el|ad|an|ar|as|ash|at|az)-/, '');

/** The name that a mention calls its thing by, in its dictionary form. */
export const calledBy = ({ gloss, text }: Mention): string => gloss ?? text;

/** The office by its name in the gazetteer's words: where the text has it in another language, or by its ministry. */
export function inSharedWords(office: Office): Office {
  const title = office.role ?? office.title;
  // "глава МИД России": the foreign minister of Russia
  const ministry = /^(?:head|chief|minister)$/i.test(title) ? gazetteerEntry(office.of) : undefined;
  const field = ministry?.kind === 'ministry' ? MINISTRY.exec(ministry.name)?.[1] : undefined;
  if (ministry?.state === undefined || field === undefined) return { ...office, title };
  return { ...office, title: `${field.toLowerCase().replace('defence', 'defense')} minister`, of: ministry.state };
}

const MINISTRY = /(Foreign|Defen[cs]e|Interior|Finance) (?:Ministry|Office)$/i;

/** Adds a mention to a chain, with the name, office and gender it brings. */
export function join(chain: DraftChain, index: number, mention: Mention): void {
  chain.mentions.push(index);
  const name = calledBy(mention);
  if (mention.kind === 'name' && !chain.names.includes(name)) {
    chain.names.push(name);
    chain.forms.add(comparable(name));
  }
  if (
    mention.office !== undefined &&
    mention.type === 'Person' &&
    mention.kind !== 'pronoun' &&
    mention.number === 'singular'
  )
    chain.offices.push(inSharedWords(mention.office));
  if (mention.gender !== undefined) chain.gender ??= mention.gender;
}

export function begin(index: number, mention: Mention, key: string | undefined): DraftChain {
  const known = gazetteerEntry(key);
  const gender = known?.gender;
  const chain: DraftChain = {
    type: mention.type,
    names: [],
    forms: new Set(known === undefined ? [] : [known.name, ...known.aliases].map(comparable)),
    mentions: [],
    offices: [],
    ...(key === undefined ? {} : { key }),
    ...(gender === undefined ? {} : { gender }),
  };
  join(chain, index, mention);
  return chain;
}
