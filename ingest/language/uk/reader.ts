/** Ukrainian sentences, read by forms of words. */
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { makeKnownNames } from '../../reader/inflected/known-names.ts';
import { type InflectedLanguage, readInflected } from '../../reader/inflected/read-inflected.ts';
import { pickByCase, slavicForms } from '../../reader/inflected/slavic-forms.ts';
import { statements } from '../en/statements.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { ukrainianDeclension } from './declension.ts';
import { bodies, lexicon } from './lexicon.ts';
import { nameHabits } from './name-habits.ts';

const MEN_IN_A = new Set(['Микита', 'Ілля', 'Лука', 'Кузьма', 'Абдалла', 'Мустафа', 'Папа']);

const { formsOf, forms } = slavicForms('uk', ukrainianDeclension, MEN_IN_A);

/** How names look in running text. */
export { forms };

const ADJECTIVE_ENDINGS = /(?:ий|ій|ого|ому|ьому|им|ім|ої|ою|их|іх|ими)$/;
/** Nouns that end like a verb. */
const NOUNS_LIKE_VERBS =
  /(?:діла|справ|сила|сили|школа|школи|депутати|кандидати|солдати|дипломати|ракети|совети|речі|міністерств|держав|прав|устав|склад|страв)$/;

function guess(key: string): readonly Analysis[] {
  if (!/^[а-яіїєґ'-]+$/.test(key) || key.length < 4) return [];
  if (!NOUNS_LIKE_VERBS.test(key)) {
    if (/\p{L}{2,}[аяиіу]ти(?:ся|сь)?$/u.test(key)) return [{ gloss: '', upos: 'VERB', form: 'infinitive' }];
    if (/\p{L}{2,}(?:[аяиіу](?:ла|ло|ли|в)(?:ся|сь)?)$/u.test(key))
      return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'past' }];
    if (/\p{L}{2,}(?:ає|ує|ють|уть|ать|ять)(?:ться|ся)?$/u.test(key))
      return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'present' }];
  }
  if (ADJECTIVE_ENDINGS.test(key) && key.length > 5) return [{ gloss: '', upos: 'ADJ' }];
  return [{ gloss: '', upos: 'NOUN', cases: casesOf(key) }];
}

/** Cases of a noun that is not listed, by its ending; empty where it may be any. */
function casesOf(key: string): string {
  if (/(?:ами|ями|ою|ею|єю|ям)$/.test(key)) return 'i';
  if (/(?:ах|ях)$/.test(key)) return 'l';
  if (/(?:ів|їв)$/.test(key)) return 'g';
  if (/[ую]$/.test(key)) return 'adgl';
  if (/[аяо]$/.test(key)) return 'nga';
  if (/[иіїе]$/.test(key)) return 'ngadl';
  if (/(?:ом|ем|єм)$/.test(key)) return 'i';
  return 'na';
}

let language: InflectedLanguage | undefined;

function ukrainian(): InflectedLanguage {
  language ??= {
    byCase: true,
    verbSecond: false,
    lexicon,
    known: makeKnownNames('uk', formsOf),
    habits: nameHabits,
    bodies,
    guess,
    pick: pickByCase,
    eventNouns: new Set([
      ...statements.frames.nouns.keys(),
      'ally',
      'member',
      'proposal',
      'plan',
      'decision',
      'relation',
      'tie',
    ]),
    reporting: statements.reporting,
    motion: statements.motion,
    objectOf: new Map([
      ['join', 'to'],
      ['attack', 'to'],
      ['phone', 'with'],
    ]),
  };
  return language;
}

export const reader: SentenceReader = { byRule: true, read: async (text) => readInflected(text, ukrainian()) };
