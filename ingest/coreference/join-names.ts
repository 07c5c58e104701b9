/** First sieve: names and adjectives of one thing. Full names first, then short ones, which go to the nearest fuller name. */
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { Mention } from '../model/mention.ts';
import type { Discourse } from './discourse.ts';
import { begin, calledBy, comparable, type DraftChain, join } from './draft-chain.ts';
import { isHighOffice } from './offices-fit.ts';
import { fitsShortName, isSameFullName } from './person-names.ts';

export function joinNames({ mentions, text, year }: Discourse): DraftChain[] {
  const chains: DraftChain[] = [];
  const named = [...mentions.entries()].filter(
    ([, mention]) => mention.kind === 'name' || mention.kind === 'adjective',
  );
  const isShort = (mention: Mention): boolean => mention.type === 'Person' && !calledBy(mention).trim().includes(' ');
  for (const [index, mention] of named) {
    if (isShort(mention)) continue;
    const chain = chains.find((other) => isSameThing(other, mention)) ?? abbreviated(chains, mention, mentions, text);
    if (chain === undefined) chains.push(begin(index, mention, mention.gazetteerKey));
    else join(chain, index, mention);
  }
  for (const [index, mention] of named) {
    if (!isShort(mention)) continue;
    const chain = nearestFuller(chains, mention, index);
    if (chain !== undefined) join(chain, index, mention);
    else chains.push(begin(index, mention, knownInYear(mention, year)));
  }
  return chains;
}

function isSameThing(chain: DraftChain, mention: Mention): boolean {
  if (chain.type !== mention.type) return false;
  if (chain.key !== undefined && mention.gazetteerKey !== undefined) return chain.key === mention.gazetteerKey;
  const name = comparable(calledBy(mention));
  if (chain.forms.has(name)) return true;
  if (mention.type === 'Person') return [...chain.forms].some((form) => isSameFullName(form, name));
  if (mention.type === 'Organization' && chain.key === undefined) {
    return [...chain.forms].some((form) => isShorterForm(form, name) || isShorterForm(name, form));
  }
  return false;
}

/** "Russian embassy" of "Russian embassy in Minsk"; one word is too little. */
const isShorterForm = (long: string, short: string): boolean =>
  short.includes(' ') && /^ (in|to|of|for) /.test(long.slice(short.length)) && long.startsWith(short);

/** "Popular Civic List (PCL)": what stands in brackets right after a name is that name. */
function abbreviated(
  chains: readonly DraftChain[],
  mention: Mention,
  mentions: readonly Mention[],
  text: string,
): DraftChain | undefined {
  if (mention.type !== 'Organization' || mention.gazetteerKey !== undefined) return undefined;
  return chains.find(
    (chain) =>
      chain.type === 'Organization' &&
      (chain.mentions.some((index) => {
        const before = mentions[index];
        return (
          before !== undefined && before.end < mention.start && /^\s*\($/.test(text.slice(before.end, mention.start))
        );
      }) ||
        (/^\p{Lu}{2,}$/u.test(mention.text) && chain.names.some((name) => initialsOf(name) === mention.text))),
  );
}

const initialsOf = (name: string): string =>
  name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word[0])
    .join('');

/** The person with this surname named last before; else the first one after; a given name only if nobody else bears it. */
function nearestFuller(chains: readonly DraftChain[], mention: Mention, index: number): DraftChain | undefined {
  const fitting = chains
    .filter((chain) => chain.type === 'Person' && mayBe(chain, mention))
    .map((chain) => ({ chain, fit: fitsShortName(chain, calledBy(mention)) }));
  const surnames = fitting.filter(({ fit }) => fit === 'surname').map(({ chain }) => chain);
  if (surnames.length > 0) {
    const last = (chain: DraftChain): number => Math.max(-1, ...chain.mentions.filter((at) => at < index));
    const before = surnames.filter((chain) => last(chain) >= 0).sort((a, b) => last(b) - last(a));
    return before[0] ?? surnames.sort((a, b) => (a.mentions[0] ?? 0) - (b.mentions[0] ?? 0))[0];
  }
  const givens = fitting.filter(({ fit }) => fit === 'given').map(({ chain }) => chain);
  return givens.length === 1 ? givens[0] : undefined;
}

/** "Mrs. Clinton" is not Bill Clinton, and "King Hussein of Jordan" not whom no office ties to Jordan. */
function mayBe({ gender, key, offices }: Pick<DraftChain, 'gender' | 'key' | 'offices'>, mention: Mention): boolean {
  if (gender !== undefined && mention.addressed !== undefined && gender !== mention.addressed) return false;
  const entry = gazetteerEntry(key);
  const { office } = mention;
  if (entry === undefined || entry.offices.length === 0 || office?.of === undefined) return true;
  if (!isHighOffice(office.role ?? office.title) || gazetteerEntry(office.of)?.type !== 'State') return true;
  return [...entry.offices, ...offices].some(({ of }) => of === office.of);
}

/** A surname alone is the known person's only from the first office on: "Obama" in 1985 is somebody else. */
function knownInYear(mention: Mention, year: number | undefined): string | undefined {
  const entry = gazetteerEntry(mention.gazetteerKey);
  if (entry === undefined) return undefined;
  const { key, gender } = entry;
  if (!mayBe({ key, offices: [], ...(gender === undefined ? {} : { gender }) }, mention)) return undefined;
  if (year === undefined) return key;
  const begins = entry.offices.map((office) => office.from);
  return begins.length > 0 && year < Math.min(...begins) - YEARS_BEFORE_OFFICE ? undefined : entry.key;
}

/** People are in the news about this long before their first high office. */
const YEARS_BEFORE_OFFICE = 15;
