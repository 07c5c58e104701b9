/** When do two names of people in one document name one person? */
import { distance } from 'fastest-levenshtein';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import { surnameOf } from '../gazetteer/scanner.ts';
import { comparable, type DraftChain, withoutArticle } from './draft-chain.ts';

/** Spellings of one name in two transcriptions differ by this much at most ("Lukashenka", "Lukashenko"). */
const MOST_EDITS = 2;
/** Shorter names differ by a letter and are two ("Khan", "Kahn"). */
const SHORTEST_VARIANT = 6;

/** "Viktor Khrenin" and "V. Khrenin", "Zelensky" and "Zelenskyy": the surname is one, and given names do not disagree. Both in comparable form. */
export function isSameFullName(a: string, b: string): boolean {
  const [left, right] = [a.split(' '), b.split(' ')];
  if (left.join(' ') === right.join(' ')) return true;
  if (left.length < 2 || right.length < 2) return false;
  if (!isSpellingOf(left.at(-1) ?? '', right.at(-1) ?? '')) return false;
  return givenAgree(left[0] ?? '', right[0] ?? '');
}

function givenAgree(a: string, b: string): boolean {
  if (a === b || ((a.length === 1 || b.length === 1) && a[0] === b[0])) return true;
  return a.length > 3 && b.length > 3 && a[0] === b[0] && distance(a, b) <= MOST_EDITS;
}

/** "Sokolova" of "Sokolov": a woman's surname is no spelling of a man's. In comparable form, in either script. */
const isWomansForm = (woman: string, man: string): boolean =>
  /(?:[oe]v|[iy]n|[ое]в|[иы]н)$/.test(man) && (woman === `${man}a` || woman === `${man}а`);

function isSpellingOf(left: string, right: string): boolean {
  const [a, b] = [withoutArticle(left), withoutArticle(right)];
  if (a === b) return true;
  if (isWomansForm(a, b) || isWomansForm(b, a)) return false;
  return Math.min(a.length, b.length) >= SHORTEST_VARIANT && a[0] === b[0] && distance(a, b) <= MOST_EDITS;
}

/** Does a one-word name ("Khrenin", "Xi", "Saddam") fit a person known by fuller names? */
export function fitsShortName(chain: DraftChain, short: string): 'surname' | 'given' | undefined {
  const word = comparable(short);
  const familyFirst = gazetteerEntry(chain.key)?.familyFirst ?? false;
  const full = chain.names.filter((name) => name.includes(' '));
  const known = gazetteerEntry(chain.key);
  if (known !== undefined) full.push(known.name, ...known.aliases);
  if (
    full.some(
      (name) =>
        isSpellingOf(comparable(surnameOf(name, familyFirst)), word) ||
        isSpellingOf(comparable(name).split(' ').at(-1) ?? '', word),
    )
  )
    return 'surname';
  if (full.length === 0 && chain.names.some((name) => comparable(name) === word)) return 'surname';
  return full.some((name) => comparable(name).split(' ')[0] === word) ? 'given' : undefined;
}
