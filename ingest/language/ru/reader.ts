/** Russian sentences, read by forms of words. */
import type { EntityType } from '../../../cypher/schema/ontology.ts';
import type { Analysis } from '../../reader/inflected/analysis.ts';
import { type CaseForm, declineName, type Gender } from '../../reader/inflected/declension.ts';
import { type FormsOf, makeKnownNames } from '../../reader/inflected/known-names.ts';
import { type InflectedLanguage, readInflected } from '../../reader/inflected/read-inflected.ts';
import type { Unit } from '../../reader/inflected/unit.ts';
import { statements } from '../en/statements.ts';
import type { NameForms } from '../name-forms.ts';
import type { SentenceReader } from '../sentence-reader.ts';
import { russianDeclension } from './declension.ts';
import { bodies, lexicon } from './lexicon.ts';
import { nameHabits } from './name-habits.ts';

const MEN_IN_A = new Set(['Никита', 'Илья', 'Фома', 'Лука', 'Кузьма', 'Абдалла', 'Мустафа', 'Саша']);

/** A woman's given name ends in -а or -я, as few men's do. */
function genderOf(name: string, known: 'female' | 'male' | undefined): Gender {
  if (known !== undefined) return known === 'female' ? 'f' : 'm';
  const [given = ''] = name.split(' ');
  return name.includes(' ') && /[ая]$/.test(given) && !MEN_IN_A.has(given) && !/^(?:Папа|Далай)/.test(given)
    ? 'f'
    : 'm';
}

const formsOf: FormsOf = (name, type, use, entry) => {
  if (!/\p{Script=Cyrillic}/u.test(name)) return [{ form: name, cases: '' }];
  if (use === 'adjective') return russianDeclension.demonymForms(name).map((form) => ({ form, cases: '' }));
  const gender = genderOf(entry.names.ru?.[0] ?? name, entry.gender);
  return declined(name, type, gender);
};

/** Of a name whose family name comes first ("Ван И") only the last word changes; which kind it is the name does not say. */
function declined(name: string, type: EntityType, gender: Gender): readonly CaseForm[] {
  const forms = declineName(name, type, type === 'Person' ? gender : undefined, russianDeclension);
  const [first = '', ...rest] = name.split(' ');
  if (type !== 'Person' || rest.length === 0 || first.length > LONGEST_FAMILY_FIRST) return forms;
  return [
    ...forms,
    ...declineName(rest.join(' '), type, gender, russianDeclension).map(({ form, cases }) => ({
      form: `${first} ${form}`,
      cases,
    })),
  ];
}

/** Family names that come first are of one syllable: "Чжан", "Нгуен". */
const LONGEST_FAMILY_FIRST = 5;

/** The same forms as the reader knows, for the gazetteer's scanner. */
export const forms: NameForms = {
  prepare: (text) => text,
  formsOf(name, type, use) {
    if (!/\p{Script=Cyrillic}/u.test(name) || name === name.toUpperCase()) return [name];
    if (use === 'adjective') return russianDeclension.demonymForms(name);
    const gender = type === 'Person' ? genderOf(name, undefined) : undefined;
    return declined(name, type, gender ?? 'm').map(({ form }) => form);
  },
};

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

/** "в Минск" and "в Минске": where to and where, by the case of what follows, then by a verb of going. */
function pick(units: readonly Unit[], at: number): Analysis | undefined {
  const unit = units[at] as Unit;
  if (unit.analyses.length < 2 || unit.analyses[0]?.upos !== 'ADP') return undefined;
  const next = units
    .slice(at + 1, at + 5)
    .find(({ name, analyses }) => name !== undefined || analyses[0]?.upos === 'NOUN');
  const cases = next?.name?.cases ?? next?.analyses.map((analysis) => analysis.cases ?? '').join('') ?? '';
  const fitting = unit.analyses.filter(({ governs = '' }) => [...governs].some((letter) => cases.includes(letter)));
  if (fitting.length === 1 || cases === '') return fitting[0];
  const goes = units
    .slice(Math.max(0, at - 6), at)
    .some(({ analyses }) => analyses.some(({ gloss }) => GOING.has(gloss)));
  return fitting.find(({ gloss }) => (gloss === 'to') === goes) ?? fitting[0];
}

/** What goes to a place that does not change its form ("прилетел в Баку"). */
const GOING = new Set(['arrive', 'travel', 'visit', 'trip', 'leave', 'send', 'join']);

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
    pick,
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
    objectOf: new Map([['join', 'to']]),
  };
  return language;
}

export const reader: SentenceReader = { byRule: true, read: async (text) => readInflected(text, russian()) };
