/**
 * Offices and descriptions in languages that put the head first: "Tổng thống Nga Putin", "президент России Путин", "nhà
 * lãnh đạo Belarus", "hai nước", "liên minh này". Words are read by their glosses, so the lists are the shared ones.
 */
import type { NameWords } from '../language/name-words.ts';
import type { Mention, Office } from '../model/mention.ts';
import type { Line } from './line.ts';
import { keyOf, type OfficeBefore } from './offices.ts';

/** Words of an office between its head and its holder, at most. */
const LONGEST_OFFICE = 8;
const CONFIDENCE = 0.8;
/** Glosses of forms of address: a pronoun where no name follows. */
const ADDRESS: ReadonlyMap<string, { gloss: string; gender: 'female' | 'male' }> = new Map([
  ['mr', { gloss: 'he', gender: 'male' }],
  ['mrs', { gloss: 'she', gender: 'female' }],
]);

/** The office whose words end before word `end`, whose it is between them: "Ngoại trưởng Nga" of "Ngoại trưởng Nga Lavrov". */
export function officeHeadFirst(
  line: Line,
  name: number,
  named: readonly Mention[],
  names: NameWords,
): OfficeBefore | undefined {
  let end = name;
  // "Tổng thống V. Putin": initials before the name
  while (isInitial(line, end - 2)) end -= 2;
  const stop = Math.max(0, end - LONGEST_OFFICE);
  let at = end - 1;
  let owner: Mention | undefined;
  // "Ngoại trưởng Nga, ông Lavrov": the form of address begins an aside
  if (ADDRESS.has(line.lower[at] ?? '')) at = line.lower[at - 1] === ',' ? at - 2 : at - 1;
  while (at >= stop) {
    const inside = named.find((mention) => mention.kind !== 'pronoun' && mention.first <= at && at <= mention.last);
    if (inside) {
      if (inside.type === 'Person') return undefined;
      owner ??= inside;
      at = inside.first - 1;
      continue;
    }
    if (names.offices.has(line.lower[at] ?? '')) {
      const first = at;
      return { office: officeAt(line, first, owner ? owner.first - 1 : end - 1, owner, names), first };
    }
    if (!isField(line, at)) return undefined;
    at--;
  }
  return undefined;
}

/** "V" of "V. Putin". */
const isInitial = (line: Line, at: number): boolean =>
  line.words[at + 1]?.text === '.' && /^\p{Lu}$/u.test(line.words[at]?.text ?? '');

/** A word that says of what an office is: "Năng lượng" of "Bộ trưởng Năng lượng Mỹ". */
const isField = (line: Line, at: number): boolean =>
  /^(NOUN|ADJ|ADP|CCONJ|PROPN)$/.test(line.words[at]?.upos ?? '') && line.lower[at] !== ',';

function officeAt(line: Line, first: number, last: number, owner: Mention | undefined, names: NameWords): Office {
  const words = line.words.slice(first, last + 1).filter(({ text }) => text !== ',');
  // "Ngoại trưởng Nga, ông": what leads on to the name is not of the title
  while (words.length > 1 && /^(ADP|CCONJ)$/.test(words.at(-1)?.upos ?? '')) words.pop();
  const titled = words.filter((word) => !ADDRESS.has(word.gloss ?? ''));
  const role = line.lower[first] ?? '';
  return {
    title: titled.map(({ text }) => text).join(' '),
    ...(names.offices.has(role) ? { role: roleOf(role, line.lower.slice(first + 1, last + 1), names) } : {}),
    ...(owner === undefined ? {} : { of: keyOf(owner) }),
  };
}

/** "министр иностранных дел": foreign minister, in the words in which known offices are told. */
function roleOf(head: string, behind: readonly string[], names: NameWords): string {
  if (head !== 'minister') return head;
  const field = behind.find((word) => names.officeFields.has(word) && word !== 'affairs' && word !== 'the');
  return field === undefined ? head : `${field} ${head}`;
}

/** "украинский президент", "новый российский министр": whose it is, said by a demonym before the head. */
function ownerAhead(
  line: Line,
  head: number,
  named: readonly Mention[],
): { owner: Mention; first: number; between: readonly string[] } | undefined {
  let at = head - 1;
  while (at >= 0 && line.words[at]?.upos === 'ADJ' && !named.some(({ first, last }) => first <= at && at <= last)) at--;
  const owner = named.find(({ last, type, kind }) => last === at && type === 'State' && kind === 'adjective');
  if (owner === undefined) return undefined;
  let first = owner.first;
  while (line.words[first - 1]?.upos === 'ADJ' && line.words[first - 1]?.gloss !== undefined) first--;
  return {
    owner,
    first,
    between: [...line.lower.slice(first, owner.first), ...line.lower.slice(owner.last + 1, head)],
  };
}

/** Descriptions and pronouns; which of them refer to something is for coreference to say. */
export function nominalsHeadFirst(line: Line, named: readonly Mention[], names: NameWords): Mention[] {
  const found: Mention[] = [];
  for (let at = 0; at < line.words.length; at++) {
    if (named.some(({ first, last }) => first <= at && at <= last)) continue;
    const mention =
      pronoun(line, at, named, names) ?? description(line, at, named, names) ?? noun(line, at, named, names);
    if (mention === undefined) continue;
    found.push(mention);
    at = mention.last;
  }
  return found;
}

function pronoun(line: Line, at: number, named: readonly Mention[], names: NameWords): Mention | undefined {
  const lower = line.lower[at] ?? '';
  const address = ADDRESS.get(lower);
  const word = names.pronouns.get(address?.gloss ?? lower);
  const type = word?.types[0];
  if (word === undefined || type === undefined) return undefined;
  if (address && (isName(named, at + 1) || line.words[at + 1]?.upos === 'PROPN')) return undefined;
  return {
    ...span(line, at, at, at),
    kind: 'pronoun',
    type,
    number: word.number,
    gloss: address?.gloss ?? lower,
    ...(word.gender === undefined ? {} : { gender: word.gender }),
  };
}

const isName = (named: readonly Mention[], at: number): boolean =>
  named.some(({ first, kind }) => first === at && kind === 'name');

/** "Tổng thống Nga", "nhà lãnh đạo này", "hai ngoại trưởng", "украинский президент", without a name behind. */
function description(line: Line, at: number, named: readonly Mention[], names: NameWords): Mention | undefined {
  const role = line.lower[at] ?? '';
  if (!names.offices.has(role) || ADDRESS.has(role) || line.words[at]?.upos !== 'NOUN') return undefined;
  let last = at;
  const ahead = ownerAhead(line, at, named);
  let owner = ahead?.owner;
  let shown = false;
  while (last - at < LONGEST_OFFICE) {
    const next = named.find(({ first }) => first === last + 1);
    if (next?.type === 'Person') return undefined;
    if (next && next.type !== 'Place') {
      if (ahead && next.kind === 'name' && next.type === 'State') return undefined;
      owner = next;
      last = next.last;
      break;
    }
    if (next) break;
    if (line.lower[last + 1] === 'this') {
      shown = true;
      last++;
      break;
    }
    const word = line.words[last + 1];
    const isTitleField =
      word?.upos === 'NOUN' && /^\p{Lu}/u.test(word.text) && !names.offices.has(line.lower[last + 1] ?? '');
    // "министр иностранных дел", not "Tổng Bí thư khẳng định": a verb's gloss may be a field's.
    const isField = /^(?:NOUN|ADJ)$/.test(word?.upos ?? '') && names.officeFields.has(line.lower[last + 1] ?? '');
    if (!isTitleField && !isField) break;
    last++;
  }
  let behind = last + 1;
  while (isInitial(line, behind)) behind += 2;
  if ((owner || behind > last + 1) && named.some(({ first, type }) => first === behind && type === 'Person'))
    return undefined;
  const pair = line.lower[at - 1] === 'two';
  const plural = pair || line.lower[at - 1] === 'the' || line.lower[at - 1] === 'many';
  const capital = /^\p{Lu}/u.test(line.words[at]?.text ?? '') && at > 0;
  if (!owner && !pair && !shown && !capital) return undefined;
  const first = ahead?.first ?? (pair ? at - 1 : at);
  const office = officeAt(line, at, owner && !ahead ? owner.first - 1 : shown ? last - 1 : last, owner, names);
  const time = ahead?.between.find((word) => names.officeTimes.has(word));
  return {
    ...span(line, first, last, at),
    kind: 'nominal',
    type: 'Person',
    number: plural ? 'plural' : 'singular',
    office,
    gloss: `the ${time ? `${time} ` : ''}${pair ? 'two ' : ''}${role}${plural ? 's' : ''}`,
  };
}

/** "hai nước", "nước này", "liên minh này", "chính phủ Nga". */
function noun(line: Line, at: number, named: readonly Mention[], names: NameWords): Mention | undefined {
  const lower = line.lower[at] ?? '';
  const next = line.lower[at + 1] ?? '';
  const owner = named.find(({ first, type, kind }) => first === at + 1 && type === 'State' && kind === 'name');
  if (
    owner?.gazetteerKey !== undefined &&
    names.stateBodies.has(lower) &&
    named.every(({ first }) => first !== owner.last + 1)
  ) {
    return {
      ...span(line, at, owner.last, at),
      kind: 'nominal',
      type: 'State',
      gazetteerKey: owner.gazetteerKey,
      number: 'singular',
      gloss: `the ${lower}`,
    };
  }
  const known = names.nominals.get(lower);
  if (line.lower[at - 1] === 'two' && (lower === 'country' || lower === 'side') && owner === undefined)
    return {
      ...span(line, at - 1, at, at),
      kind: 'nominal',
      type: 'State',
      number: 'plural',
      gloss: 'the two countries',
    };
  if (known === undefined || known.number === 'plural' || next !== 'this') return undefined;
  return {
    ...span(line, at, at + 1, at),
    kind: 'nominal',
    type: known.type,
    number: 'singular',
    gloss: `the ${lower}`,
  };
}

function span(line: Line, first: number, last: number, head: number): Omit<Mention, 'kind' | 'type' | 'number'> {
  const start = line.words[first]?.start ?? 0;
  const end = line.words[last]?.end ?? start;
  const text = line.words
    .slice(first, last + 1)
    .map((word, at, all) => ' '.repeat(at > 0 ? word.start - (all[at - 1]?.end ?? word.start) : 0) + word.text)
    .join('');
  return { start, end, text, sentence: line.index, first, last, head, confidence: CONFIDENCE };
}
