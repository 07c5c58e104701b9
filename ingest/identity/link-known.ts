/**
 * A person whom a document names in part ("President Bush", "King Abdullah") → the known person of that name who held
 * that office then. A function of the document and the gazetteer alone. Pure.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import { type GazetteerEntry, gazetteerEntries, gazetteerEntry } from '../gazetteer/entries.ts';
import type { Feature } from './feature.ts';
import { nameWords, type Profile, titleOf } from './profile.ts';

/** Points: an office says most, then the state, then that the person was in any office at that time. */
const SAME_OFFICE = 3;
const SAME_TITLE = 2;
const SAME_STATE = 2;
const IN_OFFICE = 1;
const ONLY_BEARER = 1;
const OTHER_TIME = -2;
const OTHER_STATE = -4;
/** What extraction chose stays where nothing else speaks. */
const AS_READ = 0.5;
/** Points from which on the best is taken, and by which it must lead. */
const ENOUGH = 2;
const LEAD = 1;
/** The name itself says that it is one of those who bear it. */
const ENOUGH_IN_FULL = 1;
/** Years after an office in which a text may still speak of it. */
const YEARS_AFTER = 1;

/** @returns the id of the known person, or undefined where the document's own choice stays */
export function linkKnown(profile: Profile): { entity: EntityId; features: Feature[] } | undefined {
  const { origin, published } = profile;
  const year = Number(published?.slice(0, 4)) || undefined;
  const spoken = spokenWords(profile);
  if (year === undefined || spoken === undefined) return undefined;
  const candidates = candidatesFor(spoken, profile.texts);
  const ranked = candidates
    .map((entry) => ({ entry, features: featuresOf(profile, entry, year, candidates.length === 1) }))
    .map((one) => ({ ...one, score: one.features.reduce((sum, { score }) => sum + score, 0) }))
    .sort((one, other) => other.score - one.score || (one.entry.key < other.entry.key ? -1 : 1));
  const [best, second] = ranked;
  const enough = spoken.length > 1 ? ENOUGH_IN_FULL : ENOUGH;
  if (!best || best.score < enough || best.score - (second?.score ?? 0) < LEAD) {
    return undefined;
  }
  return best.entry.key === origin ? undefined : { entity: best.entry.key, features: best.features };
}

/** Whether a known person is named in full somewhere in the document, or can be no one else. */
export const isCertain = ({ origin }: Profile): boolean => gazetteerEntry(origin) !== undefined;

/** A name in full is no riddle, save where several known people bear it ("George Bush"). */
function candidatesFor(spoken: readonly string[], texts: readonly string[]): readonly GazetteerEntry[] {
  const inflected = texts.filter((text) => IS_CYRILLIC.test(text)).sort((one, other) => other.length - one.length)[0];
  if (inflected !== undefined) {
    const words = inflected.toLowerCase().replaceAll('ё', 'е').split(/\s+/);
    const named = cyrillicBearers(words);
    return words.length > 1 && named.length < 2 ? [] : named;
  }
  if (spoken.slice(0, -1).some((word) => word.length > 1)) {
    const named = bearersOf(spoken.join(' '));
    return named.length > 1 ? named : [];
  }
  // "B. Netanyahu"
  const initial = spoken.length > 1 ? spoken[0] : undefined;
  return bearersOf(spoken.at(-1) as string).filter(
    ({ name }) => initial === undefined || nameWords(name)[0]?.[0] === initial,
  );
}

function spokenWords({ texts, words }: Profile): string[] | undefined {
  const spoken = texts.map(nameWords).filter((some) => some.length > 0);
  if (spoken.length === 0) return [...words];
  return spoken.sort((one, other) => other.length - one.length || (one.join(' ') < other.join(' ') ? -1 : 1))[0];
}

function featuresOf(
  { titles, states, origin }: Profile,
  { key, offices }: GazetteerEntry,
  year: number,
  isOnly: boolean,
): Feature[] {
  const features: Feature[] = [];
  const add = (feature: string, score: number, reason: string): void => {
    features.push({ feature, score, reason });
  };
  if (key === origin) add('as read', AS_READ, 'the document was read so');
  const then = offices.filter(({ from, to = Number.POSITIVE_INFINITY }) => from <= year && year <= to + YEARS_AFTER);
  const titled = then.find(({ title }) => titles.includes(titleOf(title)));
  if (titled && states.includes(titled.of)) {
    add('same office', SAME_OFFICE, `${titled.title} of ${titled.of} in ${year}, as the text says`);
  } else if (titled) add('same title', SAME_TITLE, `${titled.title} in ${year}, as the text says`);
  else if (then.some(({ of }) => states.includes(of))) add('same state', SAME_STATE, `in office there in ${year}`);
  else if (then.length > 0 && titles.length === 0) add('in office', IN_OFFICE, `in office in ${year}`);
  if (isOnly && then.length > 0) add('only bearer', ONLY_BEARER, 'no other known person is called so');
  if (then.length === 0 && offices.length > 0) add('other time', OTHER_TIME, `in no office in ${year}`);
  if (states.length > 0 && offices.length > 0 && !offices.some(({ of }) => states.includes(of))) {
    add('other state', OTHER_STATE, `the text speaks of ${states.join(', ')}`);
  }
  return features;
}

const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters by which names in Cyrillic are looked for, and that a case adds to a stem at most. */
const PREFIX = 3;
const LONGEST_ENDING = 3;

/** Numbers of monarchs, and what they are. */
const RANK = /^(?:[ivx]+|корол[ьея]|королева|султан|эмир|папа|император)$/;

let cyrillic: Map<string, { words: readonly string[]; short: string; entry: GazetteerEntry }[]> | undefined;

/** Known persons whose name in Cyrillic letters a text has in some case ("Джорджем Бушем"), or whose surname it has. */
function cyrillicBearers(words: readonly string[]): readonly GazetteerEntry[] {
  if (!cyrillic) {
    cyrillic = new Map();
    for (const entry of gazetteerEntries().values()) {
      if (entry.type !== 'Person') continue;
      for (const name of new Set(
        Object.values(entry.names)
          .flat()
          .filter((one) => IS_CYRILLIC.test(one)),
      )) {
        const own = name
          .toLowerCase()
          .replaceAll('ё', 'е')
          .split(' ')
          .filter((word) => !RANK.test(word));
        // A monarch goes by the first name: "король Абдалла".
        const short = /^(?:king|queen|sultan|emperor|pope) /i.test(entry.name) ? own[0] : own.at(-1);
        for (const prefix of new Set([short, own.at(-1)].map((word = '') => word.slice(0, PREFIX))))
          cyrillic.set(prefix, [...(cyrillic.get(prefix) ?? []), { words: own, short: short ?? '', entry }]);
      }
    }
  }
  const near = cyrillic.get((words.at(-1) as string).slice(0, PREFIX)) ?? [];
  const found = near.filter(({ words: own, short }) =>
    words.length === 1
      ? isFormOf(words[0] as string, short)
      : own.length === words.length && words.every((word, at) => isFormOf(word, own[at] as string)),
  );
  return [...new Set(found.map(({ entry }) => entry))];
}

function isFormOf(form: string, base: string): boolean {
  const stem = base.replace(/[аеийоуыьэюя]$/, '');
  return form.startsWith(stem) && form.length - stem.length <= LONGEST_ENDING;
}

let bearers: Map<string, GazetteerEntry[]> | undefined;

/** Known persons by surname, by the name a monarch goes by, by each alias of one word, and by the name in full. */
function bearersOf(word: string): readonly GazetteerEntry[] {
  if (!bearers) {
    bearers = new Map();
    for (const entry of gazetteerEntries().values()) {
      if (entry.type !== 'Person') continue;
      const names = [entry.name, ...entry.aliases, ...Object.values(entry.names).flat()].map(nameWords);
      const words = names.flatMap((some) => {
        const surname = entry.familyFirst ? some[0] : some.at(-1);
        const isRegnal = /^(?:king|queen|emperor|sultan|pope) /i.test(entry.name);
        return [surname, some.join(' '), ...(isRegnal ? [some[0]] : []), ...(some.length === 1 ? some : [])];
      });
      for (const one of new Set(words)) if (one) bearers.set(one, [...(bearers.get(one) ?? []), entry]);
    }
  }
  return bearers.get(word) ?? [];
}
