/** Spanish sentences, read by forms of words and their order. */
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { spanishDemonym } from '../../reader/inflected/demonyms.ts';
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
  'pedro jose juan luis carlos miguel angel antonio manuel francisco javier fernando alberto rafael pablo jorge ramon enrique andres diego ' +
  'ignacio santiago sergio alejandro ricardo eduardo roberto mario hugo nicolas gustavo gabriel daniel felipe evo rodrigo alvaro ' +
  'maria carmen ana isabel laura cristina marta elena pilar teresa rosa lucia claudia gabriela margarita yolanda nadia xiomara michelle vladimir';
const COMMON = new Set(
  'el la los las un una de del al en él ella ellos su sus este esta estos y e o pero si según por para con sin tras antes después durante desde entre lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(
    ' ',
  ),
);

const formsOf: FormsOf = (name, _type, use) =>
  (use === 'adjective' ? spanishDemonym(name) : [name]).map((form) => ({ form, cases: '' }));

export const forms: NameForms = {
  prepare: (text) => text,
  formsOf: (name, _type, use) => (use === 'adjective' ? spanishDemonym(name) : [name]),
};

function guess(key: string, capital: boolean): readonly Analysis[] {
  if (capital || !/^\p{L}[\p{L}-]*$/u.test(key) || key.length < 4) return [];
  if (/mente$/.test(key)) return [{ gloss: '', upos: 'ADV' }];
  if (/(?:aron|ieron|aban|ían|arán|erán|irán)$/.test(key))
    return [{ gloss: '', upos: 'VERB', form: 'finite', tense: /rán$/.test(key) ? 'future' : 'past' }];
  if (/\p{L}{3,}(?:ó)$/u.test(key)) return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'past' }];
  if (/\p{L}{3,}(?:ará|erá|irá)$/u.test(key)) return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'future' }];
  if (/\p{L}{3,}(?:ar|er|ir)$/u.test(key) && !/(?:lugar|militar|mujer|ayer|poder|nuclear|taller)$/.test(key))
    return [{ gloss: '', upos: 'VERB', form: 'infinitive' }];
  return [{ gloss: '', upos: 'NOUN' }];
}

const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.name !== undefined || unit.analyses[0]?.upos === 'NOUN' || unit.analyses[0]?.upos === 'ADJ');

function pick(units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  if (unit.analyses.length < 2) return undefined;
  const before = units[at - 1];
  // "el acuerdo que firmaron", "dijo que", "el presidente, que llegó"
  if (unit.key === 'que') {
    const relative = isNominal(before) || (before?.text === ',' && isNominal(units[at - 2]));
    return unit.analyses.find(({ upos }) => upos === (relative ? 'PRON' : 'SCONJ'));
  }
  // "fue" is of "ser" and of "ir".
  if (/^fue(?:ron)?$/.test(unit.key)) {
    const next = units[at + 1]?.analyses[0];
    return unit.analyses.find(({ auxiliary }) => (auxiliary === undefined) === (next?.gloss === 'to'));
  }
  const participle = unit.analyses.find(({ form }) => form === 'passive');
  const finite = unit.analyses.find(({ form, auxiliary }) => form === 'finite' && auxiliary === undefined);
  const isAuxiliary = before?.analyses.some(({ auxiliary }) => auxiliary !== undefined);
  if (participle && isAuxiliary) return participle;
  // "la visita": with an article it is a noun.
  const noun = unit.analyses.find(({ upos }) => upos === 'NOUN');
  if (noun && finite)
    return before?.analyses[0]?.upos === 'DET' ||
      before?.analyses[0]?.upos === 'ADP' ||
      before?.analyses[0]?.upos === 'ADJ'
      ? noun
      : finite;
  return undefined;
}

let language: InflectedLanguage | undefined;

function spanish(): InflectedLanguage {
  language ??= {
    byCase: false,
    verbSecond: false,
    objectPreposition: 'to',
    lexicon,
    known: makeKnownNames('es', formsOf),
    habits: latinNames(new Set([...english.maleNames, ...english.femaleNames, ...GIVEN.split(' ')]), COMMON, false),
    bodies,
    guess,
    pick,
    objectOf: new Map([
      ['join', 'in'],
      ['urge', 'to'],
      ['accuse', 'to'],
      ['ask', 'to'],
      ['condemn', 'to'],
      ['attack', 'to'],
      ['sanction', 'to'],
      ['support', 'to'],
      ['threaten', 'to'],
      ['warn', 'to'],
      ['criticize', 'to'],
    ]),
    eventNouns: new Set([...statements.frames.nouns.keys(), 'ally', 'member', 'proposal', 'relation', 'tie']),
    reporting: statements.reporting,
    motion: statements.motion,
  };
  return language;
}

export const reader: SentenceReader = { byRule: true, read: async (text) => readInflected(text, spanish()) };
