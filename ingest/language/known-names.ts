/**
 * Text → the names in it that are known before it is read: those of the gazetteer, and places of the language's own
 * country that the gazetteer leaves out. For readers that go by rules; the mention step looks again and decides.
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
}

const LABELS: Readonly<Record<string, NameLabel>> = { Person: 'PER', Organization: 'ORG', State: 'LOC', Place: 'LOC' };
/** Where a name may begin: a letter that no letter, digit or hyphen stands before. */
const WORD_START = /(?<![\p{L}\p{M}\p{N}-])\p{L}/gu;

/**
 * Makes the look-up of a language.
 * @param places names of places in the form in which `forms.prepare` leaves them
 */
export function knownNamesOf(
  code: string,
  forms: NameForms,
  places: ReadonlySet<string>,
): (text: string) => KnownName[] {
  const longest = Math.max(0, ...[...places].map((name) => name.split(' ').length));
  const firstWords = new Set([...places].map((name) => name.split(' ')[0] ?? ''));
  return (text) => {
    const scanner = scannerFor(code, forms);
    const prepared = scanner.prepare(text);
    const found: KnownName[] = [];
    let after = 0;
    for (const { index } of prepared.matchAll(WORD_START)) {
      if (index < after) continue;
      const hit = scanner.longestAt(prepared, index);
      const entry = hit?.entries[0];
      const place = placeAt(prepared, index, places, firstWords, longest);
      if (place > (hit?.end ?? 0)) {
        found.push({ start: index, end: place, label: 'LOC', state: false });
        after = place;
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

/** Between the words of a name: a blank, or a dash with blanks. */
const GAP = /^ (?:- )?/;
const WORD = /[\p{L}\p{M}\p{N}]+/uy;

/** End of the longest of these places that starts here; 0 where none does. */
function placeAt(
  text: string,
  start: number,
  places: ReadonlySet<string>,
  firstWords: ReadonlySet<string>,
  longest: number,
): number {
  WORD.lastIndex = start;
  const first = WORD.exec(text)?.[0] ?? '';
  if (!firstWords.has(first)) return 0;
  let end = start + first.length;
  let best = places.has(first) ? end : 0;
  for (let words = 1; words < longest; words++) {
    const gap = GAP.exec(text.slice(end, end + 3))?.[0];
    if (gap === undefined) break;
    WORD.lastIndex = end + gap.length;
    const next = WORD.exec(text)?.[0];
    if (next === undefined) break;
    end += gap.length + next.length;
    if (places.has(text.slice(start, end))) best = end;
  }
  return best;
}
