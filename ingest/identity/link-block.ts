/**
 * Persons whose surnames sound alike, from all documents → who is who. Pure, and a function of the set alone, so that the
 * order of documents does not matter: the same profiles give the same links.
 *
 * 1. One name: people of different states are different people; who is of none belongs where company and time fit.
 * 2. A surname alone, or an initial: the one person of that name whose state, office, company and time fit.
 * 3. Two spellings of a full name: one person where state and office, or company, say so too.
 * What fits a little, but not enough, is proposed.
 */
import { distance } from 'fastest-levenshtein';
import { type EntityId, entityTypeOf, slugOf } from '../../cypher/schema/ids.ts';
import { compareBy } from '../load/compare.ts';
import { groupBy } from '../load/group-by.ts';
import type { Feature } from './feature.ts';
import { isSameGivenName } from './given-names.ts';
import { initialsOf, isOrganization } from './organization-words.ts';
import type { Profile } from './profile.ts';
import { soundOf } from './sound.ts';

const SAME_OFFICE = 3;
const SAME_STATE = 2;
const SAME_TITLE = 1;
/** A person or organization spoken of with both, and a state or place. */
const SHARED_COMPANY = 1;
const SHARED_SETTING = 0.5;
const MOST_COMPANY = 2;
const COMPANY_NAMED = 3;
const SAME_TIME = 1;
const ONLY_BEARER = 1;
/** "Sergei Ivankov" and "Sergey Ivankov": the surname sounds the same. */
const SAME_SURNAME = 1;
/** A text that tells of both names as one's: "the Popular Civic List (PCL)". */
const BOTH_NAMES = 3;
const OTHER_STATE = -4;
const FAR_TIME = -2;
/** Points from which on two are linked, by which the best must lead, and from which on they are proposed. */
const ENOUGH = 3;
const LEAD = 2;
const WORTH_ASKING = 1;
/** Days between two texts that may speak of one occasion; and years after which a surname alone says little. */
const DAYS_TOGETHER = 31;
const YEARS_APART = 10;
/** Letters by which two spellings of a surname, and of a given name, differ at most. */
const SURNAME_EDITS = 2;
const GIVEN_EDITS = 2;
/** Letters by which two spellings of a word of an organization's name differ at most. */
const WORD_EDITS = 1;
const SHORTEST_SURNAME = 5;
const DAYS_A_YEAR = 365;
const MILLISECONDS_A_DAY = 86_400_000;

export interface ProposedPair {
  entities: readonly [string, string];
  score: number;
  features: readonly Feature[];
}
export interface LinkedBlock {
  /** By document and origin (`keyOf`): whom the person is, where that is not the origin itself. */
  links: ReadonlyMap<string, EntityId>;
  proposals: readonly ProposedPair[];
}

export const keyOf = ({ document, origin }: Pick<Profile, 'document' | 'origin'>): string => `${origin} ${document}`;

/** One person so far: the profiles that speak of the same. */
interface Bearer {
  id: EntityId;
  words: readonly string[];
  /** The words as they sound, whichever alphabet they came through. */
  sounds: readonly string[];
  profiles: Profile[];
  titles: Set<string>;
  states: Set<string>;
  others: Set<string>;
}

/** @param apart pairs that a person said are never the same */
export function linkBlock(profiles: readonly Profile[], apart: readonly (readonly [string, string])[]): LinkedBlock {
  const bearers = [
    ...groupBy([...profiles].sort(compareBy((one) => [one.origin, one.document])), ({ origin }) => origin),
  ]
    .flatMap(([origin, some]) => tellApart(origin, some))
    .sort(compareBy(({ id }) => [id]));
  const isApart = (one: string, other: string): boolean =>
    apart.some(([a, b]) => (a === one && b === other) || (a === other && b === one));
  const full = bearers.filter(isFull);
  const to = new Map<Bearer, Bearer>();
  const proposals: ProposedPair[] = [];
  const endOf = (bearer: Bearer): Bearer => {
    const next = to.get(bearer);
    return next ? endOf(next) : bearer;
  };
  const decide = (one: Bearer, candidates: readonly Bearer[], isShort: boolean): void => {
    const ranked = candidates
      .filter((other) => !isApart(one.id, other.id))
      .map((other) => ({ other, features: compareBearers(one, other, isShort && candidates.length === 1) }))
      .map((pair) => ({ ...pair, score: pair.features.reduce((sum, { score }) => sum + score, 0) }))
      .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1));
    const [best] = ranked;
    if (!best || best.score < WORTH_ASKING) return;
    const second = ranked.find(({ other }) => endOf(other) !== endOf(best.other));
    if (best.score >= ENOUGH && best.score - (second?.score ?? 0) >= LEAD) to.set(one, best.other);
    else proposals.push({ entities: [one.id, best.other.id], score: best.score, features: best.features });
  };
  // Full names first, those of most documents before the rest: a short name then has fewer that it may mean.
  const ranked = [...full].sort((one, other) => (outranks(one, other) ? -1 : 1));
  for (const [place, one] of ranked.entries()) {
    const above = ranked.slice(0, place).filter((other) => maySpell(one, other));
    decide(one, above, false);
  }
  for (const one of bearers.filter((bearer) => !isFull(bearer))) {
    decide(
      one,
      full.filter((other) => mayShorten(one, other)),
      true,
    );
  }
  const links = new Map<string, EntityId>();
  for (const bearer of bearers) {
    const end = endOf(bearer);
    for (const profile of bearer.profiles) if (end.id !== profile.origin) links.set(keyOf(profile), end.id);
  }
  return { links, proposals };
}

/** The profiles of one name → one bearer for each state that they name. */
function tellApart(origin: EntityId, profiles: readonly Profile[]): Bearer[] {
  const parts: Profile[][] = [];
  for (const profile of profiles.filter(({ states }) => states.length > 0)) {
    const shared = parts.filter((part) =>
      part.some(({ states }) => states.some((state) => profile.states.includes(state))),
    );
    const joined = [...shared.flat(), profile];
    for (const part of shared) parts.splice(parts.indexOf(part), 1);
    parts.push(joined);
  }
  if (parts.length === 0) return [toBearer(origin, profiles)];
  const ordered = parts.sort(
    (one, other) => other.length - one.length || (leastState(one) < leastState(other) ? -1 : 1),
  );
  const stated = ordered.map((part) => [...part]);
  const strangers: Profile[] = [];
  for (const profile of profiles.filter(({ states }) => states.length === 0)) {
    const fits = stated.map((part) => Math.max(...part.map((other) => closeness(profile, other))));
    if (stated.every((part) => isOfElsewhere(profile, part))) strangers.push(profile);
    else (ordered[fits.indexOf(Math.max(...fits))] as Profile[]).push(profile);
  }
  // Most documents keep the id that the name gives; the others carry their state in theirs.
  const bearers = ordered.map((part, place) =>
    toBearer(
      place === 0 ? origin : (`${origin}~${slugOf(stateName(leastState(stated[place] as Profile[])))}` as EntityId),
      part,
    ),
  );
  return strangers.length === 0 ? bearers : [...bearers, toBearer(`${origin}~other` as EntityId, strangers)];
}

/**
 * A text that names states, none of them this person's, and nobody of the person's company: "Dmitry Novikov" whom the
 * police of Minsk arrested, and the Russian deputy of that name.
 */
function isOfElsewhere(profile: Profile, part: readonly Profile[]): boolean {
  const named = profile.others.filter((id) => entityTypeOf(id) === 'State');
  if (named.length === 0 || isOrganization(profile)) return false;
  return part.every(
    (other) =>
      !other.states.some((state) => named.includes(state)) &&
      !other.titles.some((title) => profile.titles.includes(title)) &&
      !other.others.some((id) => isActor(id) && profile.others.includes(id)),
  );
}

const leastState = (part: readonly Profile[]): string => part.flatMap(({ states }) => states).sort()[0] ?? '';
const stateName = (state: string): string => state.slice(state.indexOf(':') + 1);

/** Shared company first, then nearness in time. */
function closeness(one: Profile, other: Profile): number {
  const company = one.others.filter((id) => other.others.includes(id)).length;
  const titles = one.titles.filter((title) => other.titles.includes(title)).length;
  return company + titles + 1 / (2 + daysBetween(one, other));
}

function toBearer(id: EntityId, profiles: readonly Profile[]): Bearer {
  return {
    id,
    words: profiles[0]?.words ?? [],
    sounds: (profiles[0]?.words ?? []).map(soundOf),
    profiles: [...profiles],
    titles: new Set(profiles.flatMap(({ titles }) => titles)),
    states: new Set(profiles.flatMap(({ states }) => states)),
    others: new Set(profiles.flatMap(({ others }) => others)),
  };
}

const isInitial = (word: string | undefined): boolean => word !== undefined && word.length === 1;
const isFull = ({ words }: Bearer): boolean => words.length > 1 && !isInitial(words[0]);

const isBody = ({ id }: Bearer): boolean => entityTypeOf(id) === 'Organization';

/** "Orlov" and "P. Orlov" of "Pavel Orlov", "PCL" of "Popular Civic List". */
function mayShorten(one: Bearer, other: Bearer): boolean {
  if (isBody(one)) return initialsOf(one.words) === initialsOf(other.words);
  const [short, full] = [one.sounds, other.sounds];
  if (!surnamesFit(short.at(-1), full.at(-1))) return false;
  return short.length === 1 || (isInitial(short[0]) && full[0]?.[0] === short[0]);
}

function maySpell({ id, words, sounds }: Bearer, { words: others, sounds: otherSounds }: Bearer): boolean {
  // "Labour Defence League" and "Labor Defense League"
  if (entityTypeOf(id) === 'Organization') {
    return words.length === others.length && words.every((word, at) => distance(word, others[at] ?? '') <= WORD_EDITS);
  }
  if (!surnamesFit(sounds.at(-1), otherSounds.at(-1))) return false;
  if (isSyllables(sounds) && isSyllables(otherSounds)) return sameSyllables(sounds, otherSounds);
  const [mine, theirs] = [sounds[0] ?? '', otherSounds[0] ?? ''];
  // "Nikolai Azarov" and "Mykola Azarov"
  if (isSameGivenName(words[0] ?? '', others[0] ?? '')) return true;
  // "Mario Rossi" and "Maria Rossi"
  return mine[0] === theirs[0] && mine.endsWith('a') === theirs.endsWith('a') && distance(mine, theirs) <= GIVEN_EDITS;
}

/** "Tran Quoc Hai", "Чан Куок Хай": a name of single syllables, whose first sounds another alphabet writes otherwise. */
const SYLLABLES = 3;
const LONGEST_SYLLABLE = 6;
const isSyllables = (sounds: readonly string[]): boolean =>
  sounds.length >= SYLLABLES && sounds.every(({ length }) => length <= LONGEST_SYLLABLE);
const syllable = (sound: string): string => sound.replace(/^tr/, 'ch').replace(/^(?:d|gi)(?=[aeiou])/, 'z');

const sameSyllables = (some: readonly string[], others: readonly string[]): boolean =>
  some.length === others.length &&
  some.every((one, at) => {
    const [mine, theirs] = [syllable(one), syllable(others[at] as string)];
    return mine[0] === theirs[0] && distance(mine, theirs) <= 1;
  });

function surnamesFit(one = '', other = ''): boolean {
  if (one === other) return true;
  return Math.min(one.length, other.length) >= SHORTEST_SURNAME && distance(one, other) <= SURNAME_EDITS;
}

/** Of two spellings the one of more documents stays. */
const outranks = (one: Bearer, other: Bearer): boolean =>
  one.profiles.length > other.profiles.length || (one.profiles.length === other.profiles.length && one.id < other.id);

function compareBearers(one: Bearer, other: Bearer, isOnly: boolean): Feature[] {
  const features: Feature[] = [];
  const add = (feature: string, score: number, reason: string, values?: Feature['values']): void => {
    features.push({ feature, score, reason, ...(values && { values }) });
  };
  const titles = [...one.titles].filter((title) => other.titles.has(title));
  const states = [...one.states].filter((state) => other.states.has(state));
  const [title = ''] = titles;
  const [state = ''] = states;
  if (title && state) add('same office', SAME_OFFICE, `${title} of ${state}`, { title, state });
  else if (state) add('same state', SAME_STATE, `both of ${state}`, { state });
  else if (title) add('same title', SAME_TITLE, `both ${title}`, { title });
  const [mine, theirs] = [[...one.states][0], [...other.states][0]];
  if (states.length === 0 && mine !== undefined && theirs !== undefined) {
    add('other state', OTHER_STATE, `${mine} against ${theirs}`, { one: mine, other: theirs });
  }
  const company = [...one.others].filter((id) => other.others.has(id));
  if (company.length > 0) {
    const score = Math.min(
      company.reduce((sum, id) => sum + (isActor(id) ? SHARED_COMPANY : SHARED_SETTING), 0),
      MOST_COMPANY,
    );
    const named = company.slice(0, COMPANY_NAMED).join(', ');
    add('shared company', score, `both together with ${named}`, { company: named });
  }
  const days = Math.min(...one.profiles.flatMap((mine) => other.profiles.map((theirs) => daysBetween(mine, theirs))));
  if (days <= DAYS_TOGETHER) add('same time', SAME_TIME, `spoken of within ${days} days`, { count: days });
  if (days > YEARS_APART * DAYS_A_YEAR && days < Number.POSITIVE_INFINITY) {
    const years = Math.round(days / DAYS_A_YEAR);
    add('other time', FAR_TIME, `${years} years apart`, { count: years });
  }
  const surname = one.words.at(-1) as string;
  if (!isBody(one) && isFull(one) && isFull(other) && one.sounds.at(-1) === other.sounds.at(-1)) {
    add('same surname', SAME_SURNAME, `${surname}, the given name in two spellings`, { name: surname });
  }
  const [called] = isBody(one) ? one.profiles.flatMap(({ texts }) => texts).filter(isGivenBy(other)) : [];
  if (called) add('both names', BOTH_NAMES, `a text gives both names, ${called} among them`, { name: called });
  if (isOnly && isBody(one)) add('only name', ONLY_BEARER, 'no other organization of those initials is known');
  else if (isOnly) add('only bearer', ONLY_BEARER, 'nobody else of that surname is known');
  return features;
}

const isGivenBy =
  ({ profiles }: Bearer) =>
  (name: string): boolean =>
    profiles.some(({ texts }) => texts.includes(name));

const isActor = (id: string): boolean => ['Person', 'Organization'].includes(entityTypeOf(id) ?? '');

function daysBetween({ published: one }: Profile, { published: other }: Profile): number {
  if (one === undefined || other === undefined) return Number.POSITIVE_INFINITY;
  return Math.abs(Date.parse(one) - Date.parse(other)) / MILLISECONDS_A_DAY;
}
