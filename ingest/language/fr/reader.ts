/** French sentences, read by forms of words and their order. */
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { frenchDemonym } from '../../reader/inflected/demonyms.ts';
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
  'emmanuel jacques jean pierre michel francois nicolas dominique laurent stephane sebastien catherine segolene christine brigitte marine eric edouard gabriel elisabeth anne sophie claude philippe luc louis henri andre alain rene serge thierry veronique nathalie sylvie isabelle aurelie camille mathieu antoine benoit guillaume olivier yves cedric vladimir sergei volodymyr';
const COMMON = new Set(
  'le la les un une des du de au aux en dans il elle ils elles on nous vous je ce cette ces mais et ou si selon pour par avec sans après avant lors depuis entre lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre paris-match'.split(
    ' ',
  ),
);

const formsOf: FormsOf = (name, _type, use) =>
  (use === 'adjective' ? frenchDemonym(name) : [name]).map((form) => ({ form, cases: '' }));

export const forms: NameForms = {
  prepare: (text) => text.replaceAll('’', "'"),
  formsOf: (name, _type, use) => (use === 'adjective' ? frenchDemonym(name) : [name]),
};

/** "l'Union", "d'Iran", "qu'il": two words each. */
const ELIDED = /^(?:l|d|n|s|j|c|m|t|qu|lorsqu|puisqu|jusqu)['’](?=\p{L})/iu;
const WHOLE = /^(?:aujourd|d)['’](?:hui|après|abord|ailleurs)/i;

function cutsOf(text: string): readonly number[] {
  if (WHOLE.test(text)) return [];
  const elided = ELIDED.exec(text)?.[0];
  return elided ? [elided.length] : [];
}

const VERB_ENDINGS = /(?:er|ir|oir|aient|èrent)$/;
const PARTICIPLE = /(?:é|ée|és|ées)$/;

function guess(key: string, capital: boolean): readonly Analysis[] {
  if (capital || !/^\p{L}[\p{L}-]*$/u.test(key) || key.length < 4) return [];
  if (
    /^(?:\p{L}{3,}er|\p{L}{3,}ir)$/u.test(key) &&
    !/(?:ier|janvier|premier|dernier|hiver|avenir|dossier|papier)$/.test(key)
  )
    return [{ gloss: '', upos: 'VERB', form: 'infinitive' }];
  if (VERB_ENDINGS.test(key) && /(?:aient|èrent)$/.test(key))
    return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'past' }];
  if (PARTICIPLE.test(key) && !/(?:té|tés|ée|ées)$/.test(key)) return [{ gloss: '', upos: 'VERB', form: 'passive' }];
  if (/ment$/.test(key) && !/(?:gouverne|parle|docu|mouve|règle|traite|arme|engage|déplace|change|juge)ment$/.test(key))
    return [{ gloss: '', upos: 'ADV' }];
  return [{ gloss: '', upos: 'NOUN' }];
}

const isNominal = (unit: Unit | undefined): boolean =>
  unit !== undefined &&
  (unit.name !== undefined || unit.analyses[0]?.upos === 'NOUN' || unit.analyses[0]?.upos === 'ADJ');
const GOING = new Set(['arrive', 'travel', 'visit', 'trip', 'leave', 'send', 'come', 'go', 'join']);

function pick(units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  if (unit.analyses.length < 2) return undefined;
  const before = units[at - 1];
  const reading = (wanted: (analysis: Analysis) => boolean): Analysis | undefined => unit.analyses.find(wanted);
  switch (unit.key) {
    case 'que':
      return reading(({ upos }) => upos === (isNominal(before) ? 'PRON' : 'SCONJ'));
    case 'des':
      return reading(({ upos }) => upos === (isNominal(before) ? 'ADP' : 'DET'));
    case "s'":
      return reading(({ upos }) => upos === (/^ils?$/.test(units[at + 1]?.key ?? '') ? 'SCONJ' : 'PART'));
    case 'à':
    case 'au':
    case 'aux':
    case 'en': {
      const goes = units
        .slice(Math.max(0, at - 6), at)
        .some(({ analyses }) => analyses.some(({ gloss }) => GOING.has(gloss)));
      return reading(({ gloss }) => gloss === (goes ? 'to' : 'in'));
    }
    default:
      return afterAuxiliary(unit, before);
  }
}

/** "a dit" is a participle, "il dit" a verb; "l'accord conclu" describes. */
function afterAuxiliary(unit: Unit, before: Unit | undefined): Analysis | undefined {
  const participle = unit.analyses.find(({ form }) => form === 'passive' || form === 'perfect');
  const finite = unit.analyses.find(({ form }) => form === 'finite');
  if (!participle || !finite) return undefined;
  const isAuxiliary = before?.analyses.some(({ auxiliary }) => auxiliary !== undefined) || before?.key === 'pas';
  return isAuxiliary ? participle : finite;
}

let language: InflectedLanguage | undefined;

function french(): InflectedLanguage {
  language ??= {
    byCase: false,
    verbSecond: false,
    lexicon,
    known: makeKnownNames('fr', formsOf),
    habits: latinNames(new Set([...english.maleNames, ...english.femaleNames, ...GIVEN.split(' ')]), COMMON, false),
    bodies,
    guess,
    pick,
    cutsOf,
    objectOf: new Map([
      ['join', 'to'],
      ['urge', 'in'],
      ['ask', 'in'],
    ]),
    eventNouns: new Set([...statements.frames.nouns.keys(), 'ally', 'member', 'proposal', 'relation', 'tie']),
    reporting: statements.reporting,
    motion: statements.motion,
  };
  return language;
}

export const reader: SentenceReader = { byRule: true, read: async (text) => readInflected(text, french()) };
