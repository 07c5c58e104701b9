/**
 * Text → the names in it that are known before it is read: those of the gazetteer, and places and organizations of the
 * language's own country that the gazetteer leaves out. For readers that go by rules; the mention step looks again and decides.
 */
import { gazetteerEntry } from '../gazetteer/entries.ts';
import { scannerFor } from '../gazetteer/scanner.ts';
import type { NameLabel } from '../model/sentence.ts';
import type { NameForms } from './name-forms.ts';

interface KnownName {
  start: number;
  end: number;
  label: NameLabel;
  state: boolean;
  /** An organization that is known by this name alone. */
  brand?: true;
}

const LABELS: Readonly<Record<string, NameLabel>> = { Person: 'PER', Organization: 'ORG', State: 'LOC', Place: 'LOC' };
/** Where a name may begin: a letter that no letter, digit or hyphen stands before. */
const WORD_START = /(?<![\p{L}\p{M}\p{N}-])\p{L}/gu;

/**
 * Makes the look-up of a language.
 * @param places names of places
 * @param organizations names of organizations
 */
export function knownNamesOf(
  code: string,
  forms: NameForms,
  places: ReadonlySet<string>,
  organizations: ReadonlySet<string> = new Set(),
): (text: string) => KnownName[] {
  const own = new Map<string, NameLabel>([
    ...[...places].map((name) => [forms.prepare(name), 'LOC'] as const),
    ...[...organizations].map((name) => [forms.prepare(name), 'ORG'] as const),
  ]);
  const longest = Math.max(0, ...[...own.keys()].map((name) => wordsOf(name).length));
  const firstWords = new Set([...own.keys()].map((name) => wordsOf(name)[0] ?? ''));
  return (text) => {
    const scanner = scannerFor(code, forms);
    const prepared = scanner.prepare(text);
    const found: KnownName[] = [];
    let after = 0;
    for (const { index } of prepared.matchAll(WORD_START)) {
      if (index < after) continue;
      const hit = scanner.longestAt(prepared, index);
      const entry = hit?.entries[0];
      const end = endOfOwn(prepared, index, own, firstWords, longest);
      const label = own.get(prepared.slice(index, end)) ?? 'LOC';
      // A club is called as its city is.
      if (end > (hit?.end ?? 0) || (end === hit?.end && label === 'ORG')) {
        found.push({ start: index, end, label, state: false, ...(label === 'ORG' ? { brand: true } : {}) });
        after = end;
      } else if (hit && entry && hit.use !== 'people') {
        const label = LABELS[entry.type] ?? 'MISC';
        const state = entry.type === 'State' || gazetteerEntry(entry.state) !== undefined;
        found.push({ start: index, end: hit.end, label, state });
        after = hit.end;
      }
    }
    return found;
  };
}

/** Between the words of a name: a blank, a dash or "&" with blanks, a mark without. */
const GAP = /^(?: (?:[-&] )?|[-’.])/;
const WORD = /[\p{L}\p{M}\p{N}]+/uy;
const wordsOf = (name: string): readonly string[] => name.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** End of the longest of these names that starts here; 0 where none does. */
function endOfOwn(
  text: string,
  start: number,
  names: ReadonlyMap<string, NameLabel>,
  firstWords: ReadonlySet<string>,
  longest: number,
): number {
  WORD.lastIndex = start;
  const first = WORD.exec(text)?.[0] ?? '';
  if (!firstWords.has(first)) return 0;
  let end = start + first.length;
  let best = names.has(first) ? end : 0;
  for (let words = 1; words < longest; words++) {
    const gap = GAP.exec(text.slice(end, end + 3))?.[0];
    if (gap === undefined) break;
    WORD.lastIndex = end + gap.length;
    const next = WORD.exec(text)?.[0];
    if (next === undefined) break;
    end += gap.length + next.length;
    if (names.has(text.slice(start, end))) best = end;
  }
  return best;
}
