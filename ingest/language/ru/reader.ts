/** Russian sentences, read by forms of words. */
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { makeKnownNames } from '../../reader/inflected/known-names.ts';
import { type InflectedLanguage, readInflected } from '../../reader/inflected/read-inflected.ts';
import { pickByCase, slavicForms } from '../../reader/inflected/slavic-forms.ts';
import type { Unit } from '../../reader/inflected/unit.ts';
import { statements } from '../en/statements.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { russianDeclension } from './declension.ts';
import { bodies, lexicon } from './lexicon.ts';
import { nameHabits } from './name-habits.ts';

const MEN_IN_A = new Set(['Никита', 'Илья', 'Фома', 'Лука', 'Кузьма', 'Абдалла', 'Мустафа', 'Папа']);

const { formsOf, forms } = slavicForms('ru', russianDeclension, MEN_IN_A);

/** How names look in running text. */
export { forms };

const VERB_ENDINGS = /(?:[аяиеыу]л(?:а|о|и)?(?:с[ья])?|[аяеиу]ть(?:ся)?|[еиую]т(?:ся)?)$/;
const ADJECTIVE_ENDINGS = /(?:ый|ий|ой|ая|яя|ое|ее|ые|ие|ого|его|ому|ему|ым|им|ом|ем|ую|юю|ых|их|ыми|ими)$/;
/** Nouns that end like a verb. */
const NOUNS_LIKE_VERBS =
  /(?:дел[ао]|сил[аы]?|школ[аы]|стол[аы]?|числ[ао]|тыл[аы]?|материал[аы]?|канал[аы]?|финал[аы]?|журнал[аы]?|отдел[аы]?|предел[аы]?|совет|ответ|свет|самолет|бюджет|кабинет|объект|проект|пакет|ракет|интерес|фронт|мост|пост|тест|агент|документ|момент|инцидент|парламент|процент|континент|пункт|аппарат|мандат|формат|результат|депутат|кандидат|штат|солдат|транспорт|аэропорт|спорт|экспорт|импорт|отчет|счет|визит|кредит|дефицит|бандит|комитет|суверенитет|иммунитет|приоритет|авторитет|университет|факультет|власть|часть|область|связь|смерть|помощь|речь|ночь|дочь|путь|весть|сеть|гость|кость|жизнь|лист|министр|центр|метр|институт|статут|маршрут|минут)$/;

function guess(key: string): readonly Analysis[] {
  if (!/^[а-яё-]+$/.test(key) || key.length < 4) return [];
  if (VERB_ENDINGS.test(key) && !NOUNS_LIKE_VERBS.test(key)) {
    if (/ть(?:ся)?$/.test(key)) return [{ gloss: '', upos: 'VERB', form: 'infinitive' }];
    if (/л(?:а|о|и)?(?:с[ья])?$/.test(key)) return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'past' }];
    return [{ gloss: '', upos: 'VERB', form: 'finite', tense: 'present' }];
  }
  if (ADJECTIVE_ENDINGS.test(key) && key.length > 5) return [{ gloss: '', upos: 'ADJ' }];
  return [{ gloss: '', upos: 'NOUN', cases: casesOf(key) }];
}

/** Cases of a noun that is not listed, by its ending; empty where it may be any. */
function casesOf(key: string): string {
  if (/(?:ами|ями|ой|ей|ью|ием)$/.test(key)) return 'i';
  if (/(?:ам|ям)$/.test(key)) return 'd';
  if (/(?:ах|ях)$/.test(key)) return 'l';
  if (/(?:ов|ев)$/.test(key)) return 'g';
  if (/[ую]$/.test(key)) return 'ad';
  if (/[аяо]$/.test(key)) return 'nga';
  if (/[ыи]$/.test(key)) return 'ngadl';
  if (/е$/.test(key)) return 'nadl';
  if (/(?:ом|ем)$/.test(key)) return 'i';
  return 'na';
}

/** "его визит" is whose visit it is, "его принял X" whom he received. */
function pickPronoun(units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  if (unit.key !== 'его') return undefined;
  const next = units[at + 1]?.analyses[0];
  const isVerb = next?.upos === 'VERB' || next?.upos === 'AUX' || next?.upos === 'PART';
  return unit.analyses.find(({ upos }) => upos === (isVerb ? 'PRON' : 'DET'));
}

let language: InflectedLanguage | undefined;

function russian(): InflectedLanguage {
  language ??= {
    byCase: true,
    verbSecond: false,
    lexicon,
    known: makeKnownNames('ru', formsOf),
    habits: nameHabits,
    bodies,
    guess,
    pick: (units, at) => pickPronoun(units, at) ?? pickByCase(units, at),
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
      ['strike', 'on'],
    ]),
  };
  return language;
}

export const reader: SentenceReader = { byRule: true, read: async (text) => readInflected(text, russian()) };
