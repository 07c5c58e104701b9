/** Offices said with a name ("Russian Defense Minister Sergei Shoigu") and in nominals ("the president of Belarus"). */
import { entityIdOf } from '../../cypher/schema/ids.ts';
import type { NameWords } from '../language/name-words.ts';
import type { Mention, Office } from '../model/mention.ts';
import type { Line } from './line.ts';

/** An office's words before a name reach no further back than this. */
const LONGEST_OFFICE = 9;

/** The office whose words end just before word `end` (exclusive), with where they begin. */
export interface OfficeBefore {
  office: Office;
  first: number;
}

/**
 * Reads an office backwards from `end`: title words, then the state or organization whose it is. Undefined where the
 * words before `end` hold no office.
 */
export function officeBefore(
  line: Line,
  end: number,
  named: readonly Mention[],
  names: NameWords,
): OfficeBefore | undefined {
  let at = end - 1;
  if (line.lower[at] === ',' && named.some((mention) => mention.last < at && isOwner(mention))) at--;
  const stop = Math.max(0, end - LONGEST_OFFICE);
  let first = at + 1;
  let hasOffice = false;
  let of: string | undefined;
  while (at >= stop) {
    const owner = named.find((mention) => mention.first <= at && at <= mention.last && isOwner(mention));
    const lower = line.lower[at] ?? '';
    const before = line.lower[at - 1] ?? '';
    if (
      owner !== undefined &&
      (before === 'of' || before === 'to' || before === 'for' || (before === 'the' && line.lower[at - 2] === 'of')) &&
      !hasOffice
    ) {
      of ??= keyOf(owner);
      at = owner.first - (before === 'the' ? 3 : 2);
      first = Math.min(first, owner.first);
      continue;
    }
    if (owner !== undefined) {
      if (hasOffice && !isWhere(line, owner, names)) {
        of ??= keyOf(owner);
        first = owner.first;
      }
      break;
    }
    if (lower === "'s" || lower === "'") {
      at--;
      continue;
    }
    const isOffice = names.offices.has(lower) || names.officePlurals.has(lower);
    const isField =
      names.officeFields.has(lower) && (before === 'of' || before === 'for' || names.officeFields.has(before));
    const isModifier = names.officeModifiers.has(lower) || names.honorifics.has(lower) || names.officeTimes.has(lower);
    const isLink =
      (lower === 'of' || lower === 'for' || lower === 'and' || (lower === ',' && hasOffice)) &&
      at < end - 1 &&
      at - 1 >= stop &&
      (names.offices.has(before) || names.officeFields.has(before) || names.officeModifiers.has(before));
    if (!isOffice && !isField && !(isModifier && (hasOffice || isField || first <= at + 1)) && !isLink) break;
    hasOffice ||= isOffice;
    first = at;
    at--;
  }
  if (!hasOffice) return undefined;
  const said = titleText(line, first, end, named, names);
  if (said === '') return undefined;
  const singular = names.officePlurals.get(said.split(' ').at(-1)?.toLowerCase() ?? '');
  const title = singular === undefined ? said : inSingular(said, singular);
  const shared = title === said ? {} : { shared: true as const };
  return { office: { title, ...(of === undefined ? {} : { of }), ...shared }, first };
}

/** "In Turkey Foreign Minister Solheim met": where she met, not whose minister she is; but "in US President …". */
const isWhere = (line: Line, owner: Mention, names: NameWords): boolean =>
  owner.kind === 'name' &&
  names.placePrepositions.has(line.lower[owner.first - 1] ?? '') &&
  !/^['’]/.test(line.words[owner.last + 1]?.text ?? '') &&
  owner.text !== owner.text.toUpperCase();

/** "Foreign Ministers" → "Foreign Minister" */
const inSingular = (title: string, singular: string): string =>
  title.replace(/\S+$/, (last) => (/^\p{Lu}/u.test(last) ? singular.replace(/^./, (a) => a.toUpperCase()) : singular));

/** The entity that a name stands for, as linking will call it where the gazetteer does not know it. */
export const keyOf = (owner: Mention): string => owner.gazetteerKey ?? entityIdOf(owner.type, owner.text);

/** Whose an office can be. */
const isOwner = (mention: Mention): boolean =>
  mention.type === 'State' || mention.type === 'Organization' || (mention.type === 'Place' && mention.kind === 'name');

/** The words of an office as the text names it, without whose it is and without "former" or "Mr". */
function titleText(line: Line, first: number, end: number, named: readonly Mention[], names: NameWords): string {
  const kept: string[] = [];
  for (let at = first; at < end; at++) {
    const word = line.words[at];
    const lower = line.lower[at] ?? '';
    if (word === undefined || lower === ',' || lower === "'s" || lower === "'") continue;
    if (named.some((mention) => mention.first <= at && at <= mention.last && isOwner(mention))) continue;
    if (names.officeTimes.has(lower) || (names.honorifics.has(lower) && !names.offices.has(lower))) continue;
    kept.push(word.text);
  }
  while (/^(of|for|and|the|to|-)$/i.test(kept.at(-1) ?? '')) kept.pop();
  while (/^(of|for|and|the|to|-)$/i.test(kept[0] ?? '')) kept.shift();
  return kept.join(' ').replace(/ ?- ?/g, '-');
}
