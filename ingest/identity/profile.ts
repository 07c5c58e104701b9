/**
 * What a document tells of a person besides the name: offices, states, the year, who else is there. By it linking tells
 * people of one name apart and knows one person under several names. Pure; from the rows of one document.
 */
import daitchMokotoff from 'talisman/phonetics/daitch-mokotoff.js';
import { type EntityId, entityTypeOf, slugOf } from '../../cypher/schema/ids.ts';
import { romanize } from '../../cypher/schema/romanize.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { DocumentRows, MentionsRow } from '../load/to-rows.ts';
import { initialsOf, isOrganization } from './organization-words.ts';
import { sharedTitle, titleOfWhole } from './shared-title.ts';
import { soundOf } from './sound.ts';

export interface Profile {
  document: string;
  origin: EntityId;
  /** Latin letters in lower case, without titles: given names first as written, the surname last. */
  words: readonly string[];
  /** What the text itself calls the person. */
  texts: readonly string[];
  titles: readonly string[];
  /** Ids of the states that the text says the person is of. */
  states: readonly string[];
  /** Day of publication. */
  published?: string | undefined;
  /** What else the document speaks of. */
  others: readonly string[];
}

/** Words before or in a name that are no part of it. */
const TITLE_WORDS =
  /^(?:king|queen|emperor|sultan|emir|sheikh|crown|prince|princess|president|premier|prime|minister|chancellor|general|colonel|marshal|pope|sir|lord|dr|mr|mrs|ms)$/;
/** "President Bush", "the Jordanian king Hussein": the office stands right before the name. */
const OFFICE_BEFORE =
  /\b((?:prime|foreign|defen[cs]e|interior|finance|deputy) minister|crown prince|vice president|secretary of state|secretary[- ]general|president|king|queen|sultan|emir|premier|chancellor|minister|ambassador|envoy|governor|general|leader)\s+$/i;
/** Code units around a name within which a state is the person's: "Jordan's King Hussein", "King Hussein of Jordan". */
const NEAR_BEFORE = 45;
const NEAR_AFTER = 5;

/** Persons of a document, by entity. */
export function profilesOf({ document, mentions, statements }: DocumentRows): Profile[] {
  const persons = mentions.filter(({ entity }) => entityTypeOf(entity) === 'Person');
  if (persons.length === 0) return [];
  const states = mentions.filter(({ entity }) => entityTypeOf(entity) === 'State');
  return persons.map((row): Profile => {
    const near = spokenAround(document.text, row, states);
    const held = statements.filter(
      ({ properties: { type, status }, actors: who }) =>
        type === 'HOLDS_OFFICE' && status === 'actual' && who[0] === row.entity,
    );
    const titles = [...near.titles, ...held.flatMap(({ properties: { title } }) => (title ? [titleOf(title)] : []))];
    const whose = [...near.states, ...held.flatMap(({ recipients: [of] }) => (of ? stateOf(of) : []))];
    return {
      document: document.id,
      origin: row.entity,
      words: nameWords(row.properties.name),
      texts: [...new Set(near.texts)].sort(),
      titles: [...new Set(titles)].sort(),
      states: [...new Set(whose)].sort(),
      published: document.publishedAt?.slice(0, 'YYYY-MM-DD'.length),
      others: mentions.map(({ entity }) => entity).filter((entity) => entity !== row.entity),
    };
  });
}

/**
 * People whose surnames sound alike are looked for together: the code of the surname (Daitch–Mokotoff); organizations of
 * the same initials.
 */
export const blockOf = ({ words, origin }: Pick<Profile, 'words' | 'origin'>): string => {
  if (isOrganization({ origin })) return `organization ${initialsOf(words)}`;
  const surname = soundOf(words.at(-1) ?? '');
  return `person ${[...daitchMokotoff(surname)].sort()[0] || surname}`;
};

export function nameWords(name: string): string[] {
  const words = slugOf(romanize(name))
    .split('-')
    .filter((word) => word !== '');
  const own = words.filter((word) => !TITLE_WORDS.test(word));
  return own.length > 0 ? own : words;
}

const stateOf = (id: string): string[] => {
  if (entityTypeOf(id) === 'State') return [id];
  const state = gazetteerEntry(id)?.state;
  return state === undefined ? [] : [state];
};

export const titleOf = (title: string): string =>
  sharedTitle(title)
    .replace(/^premier$/, 'prime minister')
    .replace('defence', 'defense');

/** "с президентом Бушем", "Quốc vương Abdullah": the words right before, in other languages than English. */
function titleBefore(before: string): string | undefined {
  const words = /(?:[\p{L}-]+ ){1,3}$/u.exec(before)?.[0].trim().split(' ') ?? [];
  for (let size = words.length; size > 0; size--) {
    const said = words.slice(-size).join(' ');
    const title = /[^\p{ASCII}]/u.test(said) ? titleOfWhole(said) : undefined;
    if (title !== undefined) return title;
  }
  return undefined;
}

interface Around {
  texts: string[];
  titles: string[];
  states: string[];
}

function spokenAround(text: string, { properties }: MentionsRow, states: readonly MentionsRow[]): Around {
  const around: Around = { texts: [], titles: [], states: [] };
  for (const [place, start] of properties.starts.entries()) {
    const end = properties.ends[place] ?? start;
    if (properties.kinds[place] !== 'name') continue;
    around.texts.push(text.slice(start, end).replace(/\s+/g, ' '));
    const before = text.slice(Math.max(0, start - NEAR_BEFORE), start);
    const office = OFFICE_BEFORE.exec(before)?.[1] ?? /^(king|queen|sultan|emir) /i.exec(text.slice(start, end))?.[1];
    const title = office === undefined ? titleBefore(before) : undefined;
    if (title !== undefined) around.titles.push(title);
    if (office === undefined) continue;
    around.titles.push(titleOf(office));
    const clause = before.slice(Math.max(...[...',.;:()\n'].map((mark) => before.lastIndexOf(mark))) + 1);
    for (const state of states) {
      for (const [at, from] of state.properties.starts.entries()) {
        const to = state.properties.ends[at] ?? from;
        const isBefore = from >= start - clause.length && to <= start;
        const isAfter = from >= end && from <= end + NEAR_AFTER && /^\s+of\s+$/.test(text.slice(end, from));
        if (isBefore || isAfter) around.states.push(state.entity);
      }
    }
  }
  return around;
}
