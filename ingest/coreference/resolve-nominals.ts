/** Second sieve: offices, "the two countries", "the alliance". Facts of this text go before what is generally known. */
import type { EntityId } from '../../cypher/schema/ids.ts';
import { gazetteerEntries, gazetteerEntry } from '../gazetteer/entries.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Mention } from '../model/mention.ts';
import type { Discourse } from './discourse.ts';
import { begin, type DraftChain, inSharedWords, join } from './draft-chain.ts';
import { holds, isHighOffice, knownHolder, officesOf, titlesFit } from './offices-fit.ts';

/** A description refers to something named at most this many sentences before. */
const FAR_STATE = 4;
const FAR_ORGANIZATION = 6;
const FAR_PEOPLE = 6;

export function resolveNominals(discourse: Discourse, chains: DraftChain[], names: NameWords): void {
  const { mentions } = discourse;
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'nominal' || mention.office === undefined || mention.number === 'plural') continue;
    const beside = inApposition(discourse, index);
    const chain = beside === undefined ? undefined : chains.find((other) => other.mentions.includes(beside));
    if (chain !== undefined) join(chain, index, mention);
  }
  const done = (index: number): boolean => chains.some((chain) => chain.mentions.includes(index));
  for (const [index, mention] of mentions.entries()) {
    if (mention.kind !== 'nominal' || done(index)) continue;
    for (const chain of referents(discourse, chains, index, mention, names)) join(chain, index, mention);
  }
}

/** "Lavrov, the Russian foreign minister," and "the Russian foreign minister, Sergei Lavrov": index of the name. */
function inApposition({ mentions, text }: Discourse, index: number): number | undefined {
  const nominal = mentions[index];
  if (nominal === undefined || /^['’]s/.test(text.slice(nominal.end))) return undefined;
  for (const at of [index - 1, index - 2, index - 3, index + 1, index + 2, index + 3]) {
    const other = mentions[at];
    if (other?.kind !== 'name' || other.type !== 'Person' || other.sentence !== nominal.sentence) continue;
    const between =
      other.end <= nominal.start ? text.slice(other.end, nominal.start) : text.slice(nominal.end, other.start);
    if (/^(, ?| ?\(|, (?:currently|formerly|also) )$/.test(between)) return at;
    if (other.end <= nominal.start && BEING.test(between)) return at;
  }
  return undefined;
}

/** What between a name and an office says that it is, or was, theirs. */
const BEING =
  /^,? (?:who )?(?:is|was|became|remains|remained|(?:was|has been) (?:re-)?(?:elected|appointed|named|sworn in)(?: as)?|serves? as|served as|took office as) $/;

function referents(
  discourse: Discourse,
  chains: DraftChain[],
  index: number,
  mention: Mention,
  names: NameWords,
): DraftChain[] {
  if (mention.type === 'State' && mention.gazetteerKey !== undefined) {
    return chains.filter((chain) => chain.key === mention.gazetteerKey);
  }
  if (mention.type === 'Person')
    return mention.number === 'plural'
      ? peopleOrState(discourse, chains, index, mention)
      : person(discourse, chains, index, mention, names);
  if (mention.type === 'State')
    return mention.number === 'plural'
      ? bothStates(discourse, chains, index)
      : oneState(discourse, chains, index, mention, names);
  if (names.possessives.has(wordsOf(mention).split(' ')[0]?.toLowerCase() ?? '')) return [];
  return one(
    nearest(discourse, chains, index, (chain) => fitsNoun(discourse, chain, mention, names), FAR_ORGANIZATION) ??
      coalitionAgainst(chains, index, mention),
  );
}

/** "The coalition" in a text that names Islamic State, and no coalition: the one that fights it. */
function coalitionAgainst(chains: DraftChain[], index: number, mention: Mention): DraftChain | undefined {
  if (!/\bcoalition$/i.test(wordsOf(mention))) return undefined;
  const known = [...gazetteerEntries().values()].filter(
    ({ opponents }) => opponents.length > 0 && chains.some(({ key }) => opponents.some((one) => one === key)),
  );
  const [entry] = known;
  return entry === undefined || known.length > 1 ? undefined : knownChain(chains, index, mention, entry.key);
}

/** The chain of a known thing, begun without a mention where the text has not named it yet. */
function knownChain(chains: DraftChain[], index: number, mention: Mention, key: string): DraftChain {
  const known = chains.find((chain) => chain.key === key);
  if (known !== undefined) return known;
  const type = gazetteerEntry(key)?.type ?? mention.type;
  const chain: DraftChain = { ...begin(index, mention, key), type, mentions: [] };
  chains.push(chain);
  return chain;
}

const one = (chain: DraftChain | undefined): DraftChain[] => (chain === undefined ? [] : [chain]);

function person(
  discourse: Discourse,
  chains: DraftChain[],
  index: number,
  mention: Mention,
  names: NameWords,
): DraftChain[] {
  if (mention.office === undefined) return [];
  let office = inSharedWords(mention.office);
  if (names.counterparts.has(office.title.toLowerCase())) {
    const owner = nearest(
      discourse,
      chains,
      index,
      (chain) => chain.type === 'Person' && titleOf(chain, discourse.year) !== undefined,
      1,
    );
    const title = owner === undefined ? undefined : titleOf(owner, discourse.year);
    if (title === undefined || office.of === undefined) return [];
    office = { ...office, title };
  }
  const holder = holderOf(discourse, chains, index, mention, office);
  if (holder !== undefined) return [holder];
  const of = office.of ?? homeState(discourse, chains, index);
  if (of === undefined || OTHER_TIMES.test(wordsOf(mention))) return [];
  const known = knownHolder({ ...office, of }, discourse.year);
  if (known !== undefined) return [knownChain(chains, index, mention, known.key)];
  const isTold = gazetteerEntry(of) === undefined || isNamedInside(discourse, index, of);
  return isTold ? [] : [knownChain(chains, index, mention, of)];
}

/** "The former president", "the next chancellor": not the one whom the year of the text would tell. */
const OTHER_TIMES =
  /\b(former|ex|late|previous|ousted|deposed|erstwhile|incoming|outgoing|future|next|then|first|second|third|last)\b/i;

const wordsOf = ({ gloss, text }: Mention): string => gloss ?? text;

/** Of the people of this text the one named last before who holds the office, as the text says or as is known. */
function holderOf(
  discourse: Discourse,
  chains: readonly DraftChain[],
  index: number,
  mention: Mention,
  office: { title: string; of?: string },
): DraftChain | undefined {
  const fits =
    (how: 'text' | 'known') =>
    (chain: DraftChain): boolean =>
      chain.type === 'Person' && holds(chain, office, discourse.year) === how;
  const told = nearest(discourse, chains, index, fits('text'));
  if (told !== undefined || OTHER_TIMES.test(wordsOf(mention))) return told;
  return nearest(discourse, chains, index, fits('known')) ?? onlyEverHolder(discourse, chains, index, office);
}

/** In a text without a date: the only one of its people who is known to have held the office at any time. */
function onlyEverHolder(
  { mentions, year }: Discourse,
  chains: readonly DraftChain[],
  index: number,
  office: { title: string; of?: string },
): DraftChain | undefined {
  if (year !== undefined || office.of === undefined) return undefined;
  const holders = chains.filter((chain) =>
    (gazetteerEntry(chain.key)?.offices ?? []).some(
      (held) => held.of === office.of && titlesFit(office.title, held.title),
    ),
  );
  const nearIn = holders.filter((chain) => chain.mentions.some((at) => mentions[at]?.kind === 'name' && at !== index));
  return nearIn.length === 1 ? nearIn[0] : undefined;
}

/** Of the states that a text speaks of, the one whose "Prime Minister" a bare title in capitals means is spoken of so much more. */
const HOME_LEAD = 1.5;
const HOME_MENTIONS = 3;

/**
 * "The Prime Minister and President Hollande": capitals are for one's own, so it is the state that the text speaks of
 * most, save for those whose office holders stand beside.
 */
function homeState({ mentions, text }: Discourse, chains: readonly DraftChain[], index: number): EntityId | undefined {
  const here = mentions[index];
  const title = here?.office?.title ?? '';
  if (here === undefined || !/^\p{Lu}/u.test(title) || !isHighOffice(title)) return undefined;
  if (/^(his|her|its|their)\b/i.test(text.slice(here.start, here.end))) return undefined;
  const beside = new Set(
    chains
      .filter(
        (chain) => chain.type === 'Person' && chain.mentions.some((at) => mentions[at]?.sentence === here.sentence),
      )
      .flatMap((chain) => [...chain.offices, ...(gazetteerEntry(chain.key)?.offices ?? [])].map(({ of }) => of)),
  );
  const [first, second] = chains
    .filter((chain) => chain.type === 'State' && chain.key !== undefined && !beside.has(chain.key))
    .sort((a, b) => b.mentions.length - a.mentions.length);
  if (first === undefined || first.mentions.length < HOME_MENTIONS) return undefined;
  if (second !== undefined && first.mentions.length < HOME_LEAD * second.mentions.length) return undefined;
  return gazetteerEntry(first.key)?.key;
}

/** "The Iraqi foreign minister" says its state itself; of "the Foreign Secretary" the description stands for it. */
const isNamedInside = ({ mentions }: Discourse, index: number, of: string): boolean => {
  const here = mentions[index];
  return mentions.some(
    (mention, at) =>
      at !== index &&
      mention.gazetteerKey === of &&
      here !== undefined &&
      mention.start >= here.start &&
      mention.end <= here.end,
  );
};

const titleOf = (chain: DraftChain, year: number | undefined): string | undefined =>
  chain.offices.at(-1)?.title ?? officesOf(chain, year)[0]?.title;

/**
 * "the presidents of Armenia and Azerbaijan": one of each; "the two leaders", "both men": of the people who fit and were
 * named lately, the two named most, else the only two of the last sentence that names people; "the presidents": the only two.
 */
function people(discourse: Discourse, chains: DraftChain[], index: number, mention: Mention): DraftChain[] {
  if (mention.office?.owners !== undefined) return oneOfEach(discourse, chains, index, mention);
  const pair = /\b(two|both)\b/i.test(wordsOf(mention));
  if (!pair && !/^the \w+$/i.test(wordsOf(mention))) return [];
  const title = mention.office && inSharedWords(mention.office).title;
  const fits = (held: { title: string; of?: string }): boolean =>
    title !== undefined &&
    titlesFit(title, held.title) &&
    (title !== 'leader' || held.of === undefined || held.of.startsWith('state:'));
  const fitting = recent(
    discourse,
    chains,
    index,
    (chain) =>
      chain.type === 'Person' &&
      (title === undefined || [...chain.offices, ...officesOf(chain, discourse.year)].some(fits)),
    pair ? FAR_PEOPLE : 1,
  );
  if (!pair && fitting.length !== 2) return [];
  const timesBefore = (chain: DraftChain): number => chain.mentions.filter((at) => at < index).length;
  const ranked = fitting.map((chain) => ({ chain, times: timesBefore(chain) })).sort((a, b) => b.times - a.times);
  if (ranked.length >= 2) return ranked.slice(0, 2).map(({ chain }) => chain);
  return title === undefined || WIDE_TITLES.test(title) ? onlyTwo(discourse, chains, mention) : [];
}

/** "The Foreign and Defence Secretaries", whoever they are: their state. */
function peopleOrState(discourse: Discourse, chains: DraftChain[], index: number, mention: Mention): DraftChain[] {
  const found = people(discourse, chains, index, mention);
  const of = mention.office?.of;
  if (found.length > 0 || gazetteerEntry(of)?.type !== 'State' || of === undefined) return found;
  return isNamedInside(discourse, index, of) ? [] : [knownChain(chains, index, mention, of)];
}

/** Titles that any two people of high office may go by together. */
const WIDE_TITLES = /^(leader|minister|secretary|diplomat|politician|envoy|chief|head|counterpart)$/;

/** The people of the last sentence before that names any, where it names two. */
function onlyTwo({ mentions }: Discourse, chains: readonly DraftChain[], here: Mention): DraftChain[] {
  for (let sentence = here.sentence; sentence >= Math.max(0, here.sentence - 2); sentence--) {
    const named = chains.filter(
      (chain) =>
        chain.type === 'Person' &&
        chain.mentions.some((at) => mentions[at]?.sentence === sentence && (mentions[at]?.start ?? 0) < here.start),
    );
    if (named.length > 0) return named.length === 2 ? named : [];
  }
  return [];
}

/** Who holds the office in each of the states named; nobody where one of them is not known. */
function oneOfEach(discourse: Discourse, chains: DraftChain[], index: number, mention: Mention): DraftChain[] {
  const { office } = mention;
  const found = (office?.owners ?? []).map((of) => {
    const sought = { title: office?.title ?? '', of };
    const known = knownHolder(sought, discourse.year);
    return (
      holderOf(discourse, chains, index, mention, sought) ??
      (known === undefined || OTHER_TIMES.test(wordsOf(mention))
        ? undefined
        : knownChain(chains, index, mention, known.key))
    );
  });
  return found.every((chain) => chain !== undefined) ? found : [];
}

/** "the two countries": the states of the nearest sentence that names two; else the two most named. */
function bothStates(discourse: Discourse, chains: DraftChain[], index: number): DraftChain[] {
  const { mentions } = discourse;
  const here = mentions[index];
  if (here === undefined) return [];
  const states = chains.filter((chain) => chain.type === 'State');
  for (let sentence = here.sentence; sentence >= Math.max(0, here.sentence - FAR_STATE); sentence--) {
    const inside = states.filter((chain) =>
      chain.mentions.some((at) => mentions[at]?.sentence === sentence && (mentions[at]?.start ?? 0) < here.start),
    );
    if (inside.length === 2) return inside;
    if (inside.length > 2) return [];
  }
  const ranked = [...states].sort((a, b) => b.mentions.length - a.mentions.length);
  const [first, second, third] = ranked;
  return first !== undefined &&
    second !== undefined &&
    (third === undefined || third.mentions.length < second.mentions.length)
    ? [first, second]
    : [];
}

/** "his country": that of the office of whoever "his" is; "the country": the only state of this or the sentence before. */
function oneState(
  discourse: Discourse,
  chains: DraftChain[],
  index: number,
  mention: Mention,
  names: NameWords,
): DraftChain[] {
  const { mentions } = discourse;
  const first = wordsOf(mention).split(' ')[0]?.toLowerCase() ?? '';
  if (names.possessives.has(first)) {
    if (first === 'their' || first === 'its') return [];
    const owner = nearest(discourse, chains, index, (chain) => chain.type === 'Person', 1);
    const of =
      owner?.offices.find((office) => office.of?.startsWith('state:'))?.of ??
      gazetteerEntry(owner?.key)?.offices.at(-1)?.of;
    return chains.filter((chain) => chain.type === 'State' && chain.key !== undefined && chain.key === of);
  }
  for (let sentence = mention.sentence; sentence >= Math.max(0, mention.sentence - 1); sentence--) {
    const inside = chains.filter(
      (chain) =>
        chain.type === 'State' &&
        chain.mentions.some((at) => mentions[at]?.sentence === sentence && (mentions[at]?.start ?? 0) < mention.start),
    );
    if (inside.length === 1) return inside;
    if (inside.length > 1) return [];
  }
  return [];
}

function fitsNoun(discourse: Discourse, chain: DraftChain, mention: Mention, names: NameWords): boolean {
  if (chain.type !== mention.type) return false;
  const head = wordsOf(mention).split(' ').at(-1)?.toLowerCase() ?? '';
  const fits = names.nominals.get(head)?.fits ?? [];
  const entry = gazetteerEntry(chain.key);
  if (entry?.kind !== undefined && fits.includes(entry.kind)) return true;
  const words = chain.names.flatMap((name) => name.toLowerCase().split(/\s+/));
  return discourse.mentions.length > 0 && (words.includes(head) || fits.some((fit) => words.includes(fit)));
}

/** The fitting chain mentioned last before a mention, at most so many sentences back. */
function nearest(
  discourse: Discourse,
  chains: readonly DraftChain[],
  index: number,
  fits: (chain: DraftChain) => boolean,
  far = Number.POSITIVE_INFINITY,
): DraftChain | undefined {
  return recent(discourse, chains, index, fits, far)[0];
}

/** Fitting chains, the one mentioned last before a mention first. */
function recent(
  { mentions }: Discourse,
  chains: readonly DraftChain[],
  index: number,
  fits: (chain: DraftChain) => boolean,
  far = Number.POSITIVE_INFINITY,
): DraftChain[] {
  const here = mentions[index];
  if (here === undefined) return [];
  const last = (chain: DraftChain): number =>
    Math.max(-1, ...chain.mentions.filter((at) => at < index && here.sentence - (mentions[at]?.sentence ?? 0) <= far));
  return chains
    .map((chain) => ({ chain, at: last(chain) }))
    .filter(({ chain, at }) => at >= 0 && fits(chain))
    .sort((a, b) => b.at - a.at)
    .map(({ chain }) => chain);
}
