/** German sentences, read by forms of words and their order. */
import type { EntityType } from '../../../cypher/schema/ontology.ts';
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { germanDemonym } from '../../reader/inflected/demonyms.ts';
import { type FormsOf, makeKnownNames } from '../../reader/inflected/known-names.ts';
import { latinNames } from '../../reader/inflected/latin-names.ts';
import { type InflectedLanguage, readInflected } from '../../reader/inflected/read-inflected.ts';
import type { Unit } from '../../reader/inflected/unit.ts';
import { names as english } from '../en/names.ts';
import { statements } from '../en/statements.ts';
import type { NameForms } from '../name-forms.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { bodies, lexicon } from './lexicon.ts';

const GIVEN =
  'olaf friedrich angela annalena robert christian boris frank-walter frank hans karl klaus jurgen jorg jens uwe dieter gunter gunther ' +
  'wolfgang heinz horst matthias andreas stefan thomas michael markus martin peter ralf rainer helmut gerhard sigmar heiko ursula nancy ' +
  'sabine petra monika katrin susanne claudia julia anna lena svenja marie sahra alice wladimir sergej wolodymyr dmitri';
const COMMON = new Set(
  'der die das ein eine im in am auf aus bei mit nach von zu zum zur vor für gegen über unter er sie es wir ich ihr und oder aber wenn als nachdem bevor seit laut zwischen ohne montag dienstag mittwoch donnerstag freitag samstag sonntag januar februar märz april mai juni juli august september oktober november dezember dies diese dieser beide'.split(
    ' ',
  ),
);

/** "Putins", "Russlands": the genitive, save after a hissing sound. */
const genitive = (name: string): string[] => (/[sßxz]$/i.test(name) || name === name.toUpperCase() ? [] : [`${name}s`]);
/** "des Weißen Hauses", "die Vereinigten Staaten", "der Europäischen Union": an adjective in a name is inflected. */
const ADJECTIVE_FIRST = /^(\p{Lu}\p{Ll}+)(e|er|es) (\p{Lu}.*)$/u;

function namesOf(name: string, type: EntityType): { form: string; cases: string }[] {
  const forms = [{ form: name, cases: '' }, ...genitive(name).map((form) => ({ form, cases: 'g' }))];
  const parts = type === 'Person' ? null : ADJECTIVE_FIRST.exec(name);
  if (!parts) return forms;
  const [, stem = '', , rest = ''] = parts;
  for (const ending of ['e', 'en', 'er', 'es', 'em']) {
    if (`${stem}${ending} ${rest}` !== name) forms.push({ form: `${stem}${ending} ${rest}`, cases: '' });
    for (const of of genitive(rest)) forms.push({ form: `${stem}${ending} ${of}`, cases: '' });
  }
  return forms;
}

const formsOf: FormsOf = (name, type, use) =>
  use === 'adjective' ? germanDemonym(name).map((form) => ({ form, cases: '' })) : namesOf(name, type);

export const forms: NameForms = {
  prepare: (text) => text,
  formsOf: (name, type, use) =>
    use === 'adjective' ? germanDemonym(name) : namesOf(name, type).map(({ form }) => form),
};

/** "US-Präsident", "EU-Gipfel", "Nato-Chef": whose it is and what it is. */
const COMPOUND = /^(US|EU|UN|UNO|NATO|Nato|Kreml|Ukraine|Russland|China|Iran)-(?=\p{Lu}\p{Ll})/u;

function cutsOf(text: string): readonly number[] {
  const head = COMPOUND.exec(text)?.[1];
  return head === undefined ? [] : [head.length, head.length + 1];
}

function guess(key: string, capital: boolean): readonly Analysis[] {
  if (capital) return [{ gloss: '', upos: 'NOUN' }];
  if (!/^\p{L}[\p{L}-]*$/u.test(key) || key.length < 4) return [];
  if (/^ge\p{L}+(?:t|en)$/u.test(key) || /^\p{L}{2,}ge\p{L}+(?:t|en)$/u.test(key))
    return [{ gloss: '', upos: 'VERB', form: 'passive' }];
  if (
    /^\p{L}{3,}(?:te|ten)$/u.test(key) &&
    !/(?:heute|letzten?|ersten?|leute|seiten?|rechten?|zweiten?|dritten?|unten|zehnten?)$/.test(key)
  )
    return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'past' }];
  if (/(?:lich|isch|ig|bar|sam|los|haft)(?:e[nrsm]?)?$/.test(key)) return [{ gloss: '', upos: 'ADJ' }];
  return [{ gloss: '', upos: 'ADV' }];
}

const BOUNDARY = /^[,;:.!?—–()«»"“”„]$/;

/** Units from here to the end of the stretch between commas and marks. */
function stretch(units: readonly Unit[], at: number): readonly Unit[] {
  const rest = units.slice(at);
  const end = rest.findIndex(
    ({ text, key }, index) => index > 0 && (BOUNDARY.test(text) || key === 'und' || key === 'dass'),
  );
  return end < 0 ? rest : rest.slice(0, end);
}

const hasFinite = (unit: Unit | undefined): boolean =>
  unit?.analyses.some(({ form, auxiliary }) => form === 'finite' || auxiliary !== undefined) ?? false;

function pick(units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  const before = units[at - 1];
  const ahead = stretch(units, at);
  const last = ahead.at(-1);
  // "lehnte den Vorschlag ab"
  const parted = unit.analyses.find(
    ({ particle }) => particle !== undefined && ahead.length > 1 && last?.key === particle,
  );
  if (parted) return parted;
  if (ahead.length === 1 && opensFor(units, at)) return { gloss: '', upos: 'PART' };
  const whole = unit.analyses.filter(({ particle }) => particle === undefined);
  if (whole.length === 0)
    return unit.analyses.length > 0
      ? { gloss: '', upos: 'VERB', form: 'finite', tense: unit.analyses[0]?.tense ?? 'present' }
      : undefined;
  // Where to, for a state; where, for a place: then its name stands for no state.
  if (unit.key === 'nach' && whole[0]?.gloss === 'to' && units[at + 1]?.name?.state === false)
    return { ...whole[0], gloss: 'in' };
  // "der Präsident, der … traf": a pronoun where the clause ends with its verb.
  const pronoun = whole.find(({ upos, gloss }) => upos === 'PRON' && gloss === 'which');
  if (pronoun && whole.length > 1) {
    // Not "…, den Iran zu treffen".
    const isRelative = before?.text === ',' && hasFinite(last) && !hasFinite(ahead[1]) && ahead.at(-2)?.key !== 'zu';
    return isRelative ? pronoun : whole.find(({ upos }) => upos === 'DET');
  }
  return whole.length > 1 ? byPlace(whole, units, at) : whole[0];
}

/** A verb earlier in the stretch waits for this particle. */
function opensFor(units: readonly Unit[], at: number): boolean {
  const key = units[at]?.key;
  for (let back = at - 1; back >= 0 && !BOUNDARY.test(units[back]?.text ?? ''); back--) {
    if (units[back]?.analyses.some(({ particle }) => particle === key)) return true;
  }
  return false;
}

/** One form as participle, infinitive and finite verb ("besucht", "empfangen", "treffen"), as noun, as "wird". */
function byPlace(whole: readonly Analysis[], units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  const noun = whole.find(({ upos }) => upos === 'NOUN' || upos === 'ADJ');
  if (noun && (unit.capital || noun.upos === 'ADJ')) return noun;
  const participle = whole.find(({ form }) => form === 'passive');
  const infinitive = whole.find(({ form }) => form === 'infinitive');
  const auxiliaries = whole.filter(({ auxiliary }) => auxiliary !== undefined);
  const others = units.filter((other, index) => index !== at && !other.name);
  const near = (wanted: (analysis: Analysis) => boolean): boolean =>
    [...stretch(units, at), ...stretchBefore(units, at)].some((other) => other !== unit && other.analyses.some(wanted));
  if (auxiliaries.length > 1) {
    const future = auxiliaries.find(({ auxiliary }) => auxiliary === 'future');
    const passive = auxiliaries.find(({ auxiliary }) => auxiliary === 'passive');
    const participles = others.filter(
      ({ analyses }) =>
        analyses.some(({ form }) => form === 'passive') && !analyses.some(({ form }) => form === 'infinitive'),
    );
    return participles.length > 0 ? passive : future;
  }
  if (auxiliaries.length === 1 && whole.length === 1) return auxiliaries[0];
  if (infinitive && near(({ auxiliary }) => auxiliary === 'modal' || auxiliary === 'future')) return infinitive;
  if (infinitive && units[at - 1]?.key === 'zu') return infinitive;
  if (
    participle &&
    near(({ auxiliary }) => auxiliary === 'perfect' || auxiliary === 'passive' || auxiliary === 'copula')
  )
    return participle;
  return auxiliaries[0] ?? whole.find(({ form }) => form === 'finite') ?? whole[0];
}

function stretchBefore(units: readonly Unit[], at: number): readonly Unit[] {
  let first = at;
  while (first > 0 && !BOUNDARY.test(units[first - 1]?.text ?? '')) first--;
  return units.slice(first, at);
}

let language: InflectedLanguage | undefined;

function german(): InflectedLanguage {
  language ??= {
    byCase: false,
    verbSecond: true,
    lexicon,
    known: makeKnownNames('de', formsOf),
    habits: latinNames(new Set([...english.maleNames, ...english.femaleNames, ...GIVEN.split(' ')]), COMMON, true),
    bodies,
    guess,
    pick,
    cutsOf,
    objectOf: new Map([
      ['phone', 'with'],
      ['demand', 'of'],
    ]),
    eventNouns: new Set([...statements.frames.nouns.keys(), 'ally', 'member', 'proposal', 'relation', 'tie']),
    reporting: statements.reporting,
    motion: statements.motion,
  };
  return language;
}

export const reader: SentenceReader = { byRule: true, read: async (text) => readInflected(text, german()) };
