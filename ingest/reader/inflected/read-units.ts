/** Tokens → units: the longest phrases of the lexicon and of the gazetteer, people by the habits of the language. */
import type { Token } from '../../model/sentence.ts';
import type { Analysis, Lexicon } from './analysis.ts';
import type { KnownNames } from './known-names.ts';
import type { NameHabits, Unit, UnitName } from './unit.ts';

/** How sure a name is by what tells it; measured on invented sentences. */
const SURE = { known: 0.95, quoted: 0.8, place: 0.55 };
/** A given name with a surname: surer than a place of the same letters. */
const FULL_NAME = 0.9;
/** People's names are looked for over this many words. */
const LONGEST_PERSON = 5;
/** So are a state's bodies and the state's own name. */
const LONGEST_BODY = 4;
const LONGEST_STATE = 3;
/** A name in quotation marks is at most this long, in tokens. */
const LONGEST_QUOTED = 6;

export interface UnitReading {
  lexicon: Lexicon;
  known: KnownNames;
  habits: NameHabits;
  /** Bodies that every state has, in lower case and every form ("мида") → their English name ("Foreign Ministry"). */
  bodies?: ReadonlyMap<string, string>;
  /** What an unknown word may be by its ending. */
  guess(key: string, capital: boolean): readonly Analysis[];
  /** A form of a known name that is a word of the language too: only with what tells it ("May", "Nice"). */
  isOrdinary?(surface: string, before: Analysis | undefined): boolean;
}

/** Small words inside a person's name ("Charles de Gaulle", "Mohammed bin Salman"). */
const PARTICLES = new Set('de del da dos di von van der den zu bin ben ibn al el la le бен бин фон де аль'.split(' '));

const IS_LATIN = /^[A-Z][A-Za-z&.-]{2,}$/;
const IS_CYRILLIC = /\p{Script=Cyrillic}/u;
const LONGEST_LATIN = 3;
const NONE: ReadonlySet<string> = new Set();
const IS_ABBREVIATION = /^\p{Lu}{2,}$/u;
const ALL_CASES = 'ngdail';

const isCapital = (text: string): boolean => /^\p{Lu}/u.test(text);

/** @param surnames of people whom the text names in full elsewhere */
export function readUnits(
  tokens: readonly Token[],
  reading: UnitReading,
  document: ReadonlySet<string>,
  surnames: ReadonlySet<string> = NONE,
): Unit[] {
  const { lexicon } = reading;
  const units: Unit[] = [];
  for (let at = 0; at < tokens.length; ) {
    const name = nameAt(tokens, at, units, reading, { document, surnames });
    if (name !== undefined) {
      const first = units.length;
      const unitName: UnitName = { ...name.name, first, last: first + name.size - 1 };
      for (const token of tokens.slice(at, at + name.size))
        units.push({ ...toUnit(tokens, at, 1), ...token, key: token.text.toLowerCase(), analyses: [], name: unitName });
      at += name.size;
      continue;
    }
    let size = Math.min(lexicon.longest, tokens.length - at);
    let analyses: readonly Analysis[] | undefined;
    for (; size > 0; size--) {
      analyses = lexicon.find(keyOf(tokens, at, size));
      if (analyses !== undefined) break;
    }
    const unit = toUnit(tokens, at, Math.max(1, size));
    units.push({ ...unit, analyses: analyses ?? reading.guess(unit.key, unit.capital && !unit.initial) });
    at += Math.max(1, size);
  }
  return units;
}

const keyOf = (tokens: readonly Token[], at: number, size: number): string =>
  tokens
    .slice(at, at + size)
    .map(({ text }) => text.toLowerCase().replaceAll('ё', 'е').replaceAll('’', "'"))
    .join(' ');

function toUnit(tokens: readonly Token[], at: number, size: number): Unit {
  const [first, last] = [tokens[at] as Token, tokens[at + size - 1] as Token];
  const before = tokens[at - 1]?.text;
  return {
    start: first.start,
    end: last.end,
    text: tokens
      .slice(at, at + size)
      .map(({ text }) => text)
      .join(' '),
    key: keyOf(tokens, at, size),
    capital: isCapital(first.text),
    initial: before === undefined || /^(?:["“„«»”(:–—•…-]|\.\.\.)$/.test(before),
    analyses: [],
  };
}

interface Found {
  name: Omit<UnitName, 'first' | 'last'>;
  size: number;
}

function nameAt(
  tokens: readonly Token[],
  at: number,
  units: readonly Unit[],
  reading: UnitReading,
  { document, surnames }: { document: ReadonlySet<string>; surnames: ReadonlySet<string> },
): Found | undefined {
  const text = tokens[at]?.text ?? '';
  const known = knownAt(tokens, at, units, reading);
  const body = bodyAt(tokens, at, reading);
  if (body && body.size > (known?.size ?? 0)) return body;
  if (known && (known.size > 1 || known.name.adjective)) return known;
  const inMarks = quotedAt(tokens, at, units);
  if (inMarks && inMarks.size > (known?.size ?? 0)) return inMarks;
  if (!isCapital(text)) return known;
  const words: string[] = [];
  for (let next = at; next < tokens.length && words.length < LONGEST_PERSON; next++) {
    const word = tokens[next]?.text ?? '';
    const isParticle = next > at && PARTICLES.has(word) && isCapital(tokens[next + 1]?.text ?? '');
    if (!isCapital(word) && !isParticle) break;
    words.push(word);
  }
  const proposed =
    words.length > 1 || known === undefined
      ? reading.habits.personAt(words, isTitled(units) || isMet(units, words), casesBefore(units), document, surnames)
      : undefined;
  const namesake = known?.name.label === 'PER' ? undefined : namesakeAt(tokens, at, units, reading, words);
  if (namesake) return namesake;
  // "ministre des Affaires étrangères": a word of the language begins a name only where a given name tells it.
  const isWord = reading.lexicon.find(keyOf(tokens, at, 1)) !== undefined;
  const person = proposed && isWord && proposed.confidence < FULL_NAME ? undefined : proposed;
  const outdoes =
    known === undefined ||
    (person && person.length > known.size && (known.name.label === 'PER' || person.confidence >= FULL_NAME));
  if (person && outdoes) {
    const { base, cases, confidence, length } = person;
    return { name: { label: 'PER', state: false, adjective: false, base, cases, confidence }, size: length };
  }
  return known ?? latinAt(tokens, at, document) ?? placeAt(tokens, at, units, reading);
}

/** "компания Petrovietnam": Latin letters in a text in Cyrillic are the name of an organization. */
function latinAt(tokens: readonly Token[], at: number, document: ReadonlySet<string>): Found | undefined {
  if (!IS_LATIN.test(tokens[at]?.text ?? '') || !isInCyrillic(document)) return undefined;
  let size = 1;
  while (size < LONGEST_LATIN && IS_LATIN.test(tokens[at + size]?.text ?? '')) size++;
  return { name: { ...quoted(tokens, at, size).name, confidence: SURE.place }, size };
}

/** Of each text once: it is asked at every word in Latin letters. */
const inCyrillic = new WeakMap<ReadonlySet<string>, boolean>();

function isInCyrillic(document: ReadonlySet<string>): boolean {
  const known = inCyrillic.get(document) ?? [...document].some((word) => IS_CYRILLIC.test(word));
  inCyrillic.set(document, known);
  return known;
}

/** "Ахмат Кадыров": a capital that is no word, before a surname that a list knows of somebody else. */
function namesakeAt(
  tokens: readonly Token[],
  at: number,
  units: readonly Unit[],
  { known, habits, lexicon }: UnitReading,
  [first = '', surname = '', ...more]: readonly string[],
): Found | undefined {
  if (more.length > 0 || !IS_NAME.test(first) || habits.isCommon(first)) return undefined;
  const form = known.find(surname);
  if (form?.label !== 'PER' || form.base.includes(' ') || known.find(`${first} ${surname}`) !== undefined)
    return undefined;
  // At the beginning of a sentence any word has a capital.
  if (lexicon.find(keyOf(tokens, at, 1)) !== undefined || known.find(first) !== undefined) return undefined;
  if (toUnit(tokens, at, 1).initial && !/[бвгджзклмнпрстфхцчшщй]$/.test(first)) return undefined;
  if (units.at(-1)?.analyses[0]?.role === 'title') return undefined;
  // "Отец Кадырова" is no name: both words of one are in one case.
  if (/[бвгджзклмнпрстфхцчшщй]$/.test(first) && form.cases !== '' && !form.cases.includes('n')) return undefined;
  return {
    name: {
      label: 'PER',
      state: false,
      adjective: false,
      base: `${first} ${form.base}`,
      cases: form.cases,
      confidence: FULL_NAME,
    },
    size: 2,
  };
}

function knownAt(
  tokens: readonly Token[],
  at: number,
  units: readonly Unit[],
  reading: UnitReading,
): Found | undefined {
  for (let size = Math.min(reading.known.longest, tokens.length - at); size > 0; size--) {
    const surface = textOf(tokens, at, size);
    const form = reading.known.find(surface);
    if (form === undefined) continue;
    if (size === 1 && reading.isOrdinary?.(surface, units.at(-1)?.analyses[0])) return undefined;
    const { base, label, state, adjective } = form;
    // "Глава МИД РФ": what is all capitals often keeps its form in every case.
    const cases = size > 1 && IS_ABBREVIATION.test(tokens[at]?.text ?? '') ? ALL_CASES : form.cases;
    return { name: { base, label, state, adjective, cases, confidence: SURE.known }, size };
  }
  return undefined;
}

/** "МИД Турции", "турецкий МИД": called as in English, so that both lead to one entity. */
function bodyAt(tokens: readonly Token[], at: number, { bodies, known }: UnitReading): Found | undefined {
  if (bodies === undefined) return undefined;
  const before = known.find(tokens[at]?.text ?? '');
  const adjective = before?.adjective === true ? before : undefined;
  const first = adjective === undefined ? at : at + 1;
  for (let size = Math.min(LONGEST_BODY, tokens.length - first); size > 0; size--) {
    const english = bodies.get(keyOf(tokens, first, size));
    if (english === undefined) continue;
    const body = (state: string, length: number): Found => ({
      name: {
        label: 'ORG',
        state: false,
        adjective: false,
        base: `${state} ${english}`,
        cases: ALL_CASES,
        confidence: SURE.known,
      },
      size: length,
    });
    if (adjective?.english !== undefined) return body(adjective.english, size + 1);
    const behind = stateAt(tokens, first + size, known);
    return behind && body(behind.english, size + behind.size);
  }
  return undefined;
}

function stateAt(
  tokens: readonly Token[],
  at: number,
  known: KnownNames,
): { english: string; size: number } | undefined {
  for (let size = Math.min(LONGEST_STATE, tokens.length - at); size > 0; size--) {
    const form = known.find(textOf(tokens, at, size));
    if (form?.state && !form.adjective && form.english !== undefined && (form.cases === '' || form.cases.includes('g')))
      return { english: form.english, size };
  }
  return undefined;
}

const textOf = (tokens: readonly Token[], at: number, size: number): string =>
  tokens
    .slice(at, at + size)
    .map(({ text }) => text)
    .join(' ')
    .replaceAll('’', "'");

/** "компания «Гранит»": what stands in quotation marks after the noun for an organization. */
function quotedAt(tokens: readonly Token[], at: number, units: readonly Unit[]): Found | undefined {
  const [mark, noun] = [units.at(-1), units.at(-2)];
  if (!mark || !/^["«“„]$/.test(mark.text) || noun?.analyses[0]?.role !== 'head') return undefined;
  let size = 0;
  while (size <= LONGEST_QUOTED && at + size < tokens.length && !/^["»”“]$/.test(tokens[at + size]?.text ?? '')) size++;
  return size === 0 || size > LONGEST_QUOTED ? undefined : quoted(tokens, at, size);
}

function quoted(tokens: readonly Token[], at: number, size: number): Found {
  const base = tokens
    .slice(at, at + size)
    .map(({ text }) => text)
    .join(' ');
  return { name: { label: 'ORG', state: false, adjective: false, base, cases: '', confidence: SURE.quoted }, size };
}

/** A title before, with nothing but whose it is between. */
function isTitled(units: readonly Unit[]): boolean {
  for (let back = units.length - 1; back >= 0 && units.length - back <= 8; back--) {
    const unit = units[back] as Unit;
    if (unit.name) {
      if (unit.name.label === 'PER') return false;
      continue;
    }
    const [analysis] = unit.analyses;
    if (analysis?.role === 'title') return true;
    if (analysis === undefined || !/^(?:ADJ|DET|ADP|NOUN|CCONJ)$/.test(analysis.upos)) return false;
    if (analysis.upos === 'ADP' && analysis.gloss !== 'of') return false;
    if (
      analysis.upos === 'NOUN' &&
      analysis.gloss !== '' &&
      analysis.role === undefined &&
      !TITLE_FIELDS.has(analysis.gloss)
    )
      return false;
  }
  return false;
}

/** "встретился с Расой Петрайте", "его приняла Никола Стерджен": behind "with" or a verb two capitals are a name. */
function isMet(units: readonly Unit[], [first = '', second = '']: readonly string[]): boolean {
  const before = units.at(-1)?.analyses[0];
  return (before?.gloss === 'with' || before?.upos === 'VERB') && IS_NAME.test(first) && IS_NAME.test(second);
}
const IS_NAME = /^\p{Lu}\p{Ll}+$/u;

const TITLE_FIELDS = new Set([
  'affairs',
  'defense',
  'finance',
  'state',
  'government',
  'parliament',
  'security',
  'council',
  'ministry',
  'interior',
  'republic',
  'party',
  'energy',
  'justice',
  'health',
  'economy',
  'trade',
  'transport',
  'industry',
  'culture',
  'education',
  'agriculture',
  'environment',
  'information',
  'tourism',
  'labor',
  'staff',
]);

/** The cases that the preposition or title before governs. */
function casesBefore(units: readonly Unit[]): string {
  for (let back = units.length - 1; back >= 0 && units.length - back <= 8; back--) {
    const unit = units[back] as Unit;
    if (unit.name) continue;
    const [analysis] = unit.analyses;
    if (analysis?.upos === 'ADP') return analysis.governs ?? '';
    // "с заместителем министра торговли X": the outer of two titles is whose case it is.
    const outer = units[back - 1];
    if (analysis?.role === 'title' && outer?.name === undefined && outer?.analyses[0]?.role === 'title') continue;
    if (analysis?.role === 'title') return unit.analyses.map(({ cases }) => cases ?? '').join('');
    // "министром промышленности и торговли"
    if (!/^(?:ADJ|NOUN|CCONJ)$/.test(analysis?.upos ?? '')) return '';
  }
  return '';
}

/** "в Заречье": an unknown capital after a preposition of place, with little confidence. */
function placeAt(
  tokens: readonly Token[],
  at: number,
  units: readonly Unit[],
  reading: UnitReading,
): Found | undefined {
  const before = units.at(-1)?.analyses[0];
  const text = tokens[at]?.text ?? '';
  if (before?.role === 'head' && before.upos === 'NOUN' && units.at(-1)?.capital === false) {
    if (/^(?:["«“„])$/.test(text)) return undefined;
  }
  if (!(before?.upos === 'ADP' && before.role === 'place') || reading.habits.isCommon(text)) return undefined;
  if (reading.lexicon.find(text.toLowerCase()) !== undefined) return undefined;
  return {
    name: { label: 'LOC', state: false, adjective: false, base: text, cases: '', confidence: SURE.place },
    size: 1,
  };
}
