/** Does an office said of nobody by name ("the Belarusian leader") fit an office that somebody holds? */
import { type GazetteerEntry, gazetteerEntries, gazetteerEntry } from '../gazetteer/entries.ts';
import type { DraftChain } from './draft-chain.ts';

/** Offices that lead a state; a "leader" or "head of state" is the holder of one. */
const TOP =
  /\b(president|prime minister|premier|chancellor|leader|king|queen|emperor|emir|sultan|supreme leader|general secretary|chairman|pope|shah|pm|taoiseach|ruler)\b/;
const LEADER_WORDS =
  /^(leader|ruler|strongman|dictator|head|head of state|head of government|premier|incumbent|politician|statesman)$/;

/** Offices of which a state has one, so that a bare title can be said of its holder. */
const HIGH =
  /^(president|prime minister|premier|chancellor|king|queen|emperor|(foreign|defen[cs]e|interior|finance|home) (minister|secretary)|minister of (foreign affairs|defen[cs]e|interior|finance)|secretary of (state|defen[cs]e))$/;

/** A state has one holder of this office at a time. */
export const isHighOffice = (title: string): boolean => HIGH.test(plain(title));

const plain = (title: string): string =>
  title
    .toLowerCase()
    .replace(/defence/g, 'defense')
    .replace(/\b(the|former|acting|incumbent)\b/g, '')
    .replace(/\s+/g, ' ')
    .trim();

export function titlesFit(said: string, held: string): boolean {
  const [a, b] = [plain(said), plain(held)];
  if (a === b) return true;
  if (LEADER_WORDS.test(a)) return TOP.test(b) && !/\bvice|deputy|foreign|defense\b/.test(b);
  if (a === 'pm' || b === 'pm')
    return /^(pm|prime minister|premier)$/.test(a) && /^(pm|prime minister|premier)$/.test(b);
  if (a === 'top diplomat' || b === 'top diplomat' || a === 'diplomat')
    return /foreign|secretary of state|diplomat/.test(a) && /foreign|secretary of state/.test(b);
  if (a === 'minister') return /minister$/.test(b) && !/prime minister$/.test(b);
  if (a === 'secretary') return /secretary/.test(b);
  if (/foreign (minister|secretary)|minister of foreign affairs/.test(a))
    return /foreign (minister|secretary)|minister of foreign affairs/.test(b);
  if (/defense (minister|secretary)|(minister|secretary) of defense/.test(a))
    return /defense (minister|secretary)|(minister|secretary) of defense/.test(b);
  return b.endsWith(` ${a}`) && !/^(vice|deputy|prime)/.test(b) && a !== 'president';
}

/** The office fits one that this text says of the person, or, for a known person, one held in the year. */
export function holds(
  chain: DraftChain,
  office: { title: string; of?: string },
  year: number | undefined,
): 'text' | 'known' | undefined {
  const fits = (held: { title: string; of?: string }): boolean =>
    titlesFit(office.title, held.title) && (office.of === undefined || held.of === undefined || office.of === held.of);
  if (chain.offices.some((held) => fits(held) && (office.of === undefined || held.of !== undefined))) return 'text';
  return officesOf(chain, year).some(fits) ? 'known' : undefined;
}

/** The offices that a known person held in a year; without a year those held now. */
export const officesOf = (chain: DraftChain, year: number | undefined): GazetteerEntry['offices'] =>
  gazetteerEntry(chain.key)?.offices.filter((held) => heldIn(held, year)) ?? [];

const heldIn = (held: GazetteerEntry['offices'][number], year: number | undefined): boolean =>
  year === undefined ? held.to === undefined : held.from <= year && (held.to === undefined || year <= held.to);

/** The only known person who held exactly this office in all of that year; undefined in a year of change. */
export function knownHolder(
  office: { title: string; of?: string },
  year: number | undefined,
): GazetteerEntry | undefined {
  if (year === undefined || office.of === undefined) return undefined;
  const holders = [...gazetteerEntries().values()].filter((entry) =>
    entry.offices.some(
      (held) => held.of === office.of && plain(held.title) === plain(office.title) && heldIn(held, year),
    ),
  );
  return holders.length === 1 ? holders[0] : undefined;
}
