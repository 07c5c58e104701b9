/** How people's names look in Russian texts: given names and patronymics by list and ending, surnames by ending, in every case. */
import { CASES, formsOfWord, type Gender } from '../../reader/inflected/declension.ts';
import type { NameHabits } from '../../reader/inflected/unit.ts';
import { russianDeclension } from './declension.ts';

const MALE =
  'Александр Алексей Анатолий Андрей Антон Аркадий Арсений Артем Артур Богдан Борис Вадим Валентин Валерий Василий Виктор Виталий ' +
  'Владимир Владислав Всеволод Вячеслав Геннадий Георгий Герман Глеб Григорий Даниил Денис Дмитрий Евгений Егор Ефим Захар Иван Игорь ' +
  'Илья Кирилл Константин Лев Леонид Максим Марат Матвей Михаил Никита Николай Олег Павел Петр Рамзан Ринат Роберт Родион Роман ' +
  'Руслан Рустам Савелий Семен Сергей Станислав Степан Тарас Тимофей Тимур Федор Филипп Эдуард Эльдар Юлий Юрий Яков Ян Ярослав ' +
  'Ахмед Али Мухаммед Магомед Ильхам Джон Джеймс Майкл Дэвид Роберт Уильям Томас Марк Пол Питер Карл Ганс Франц Жан Пьер Луи Хосе Хуан Карлос Мигель';
const FEMALE =
  'Александра Алина Алла Анастасия Ангелина Анна Антонина Валентина Валерия Варвара Вера Вероника Виктория Галина Дарья Диана Евгения ' +
  'Екатерина Елена Елизавета Жанна Зинаида Зоя Инна Ирина Карина Кира Кристина Ксения Лариса Лидия Лилия Любовь Людмила Маргарита ' +
  'Марина Мария Надежда Наталия Наталья Нина Оксана Олеся Ольга Полина Раиса Римма Светлана София Софья Тамара Татьяна Ульяна Эльвира ' +
  'Юлия Яна Мэри Джейн Сара Лаура Мари';

interface Given {
  base: string;
  gender: Gender;
  cases: string;
}

const GIVEN = givenForms();

function givenForms(): ReadonlyMap<string, readonly Given[]> {
  const forms = new Map<string, Given[]>();
  for (const [list, gender] of [
    [MALE, 'm'],
    [FEMALE, 'f'],
  ] as const) {
    for (const base of new Set(list.split(' '))) {
      const byCase = formsOfWord(base, russianDeclension.nounOf(base, 'given', gender), true);
      const cases = new Map<string, string>();
      for (const letter of CASES)
        for (const form of byCase.get(letter) ?? []) cases.set(form, (cases.get(form) ?? '') + letter);
      for (const [form, letters] of cases)
        forms.set(form, [...(forms.get(form) ?? []), { base, gender, cases: letters }]);
    }
  }
  return forms;
}

const SURE = { full: 0.9, titled: 0.85, surname: 0.6 };
const PATRONYMIC = /(?:ович|евич|ьич)(?:а|у|ем|е)?$|(?:овн|евн|ичн)(?:а|ы|е|у|ой)$/;
const INITIAL = /^\p{Lu}\.?$/u;
/** Surnames of Slavic and Caucasian form, in every case. */
const SURNAME =
  /(?:[оеё]в|[иы]н|ск|цк|енк|ук|юк|чук|як|[яа]н|дзе|швили|ич|ец|ик|ко)(?:а|у|ым|ом|ем|е|ой|ий|ого|ому|им|ая|ую|о|ами|ых|и)?$/;

/** Forms that a surname may be a case of: the dictionary form with its gender and cases. */
function surnameReadings(form: string): Given[] {
  const readings: Given[] = [];
  const tried = new Set<string>();
  const consider = (base: string, gender: Gender): void => {
    if (base.length < 2 || tried.has(base + gender)) return;
    tried.add(base + gender);
    const byCase = formsOfWord(base, russianDeclension.nounOf(base, 'surname', gender), true);
    const cases = CASES.filter((letter) => byCase.get(letter)?.includes(form)).join('');
    if (cases !== '') readings.push({ base, gender, cases });
  };
  consider(form, 'm');
  consider(form, 'f');
  for (const [ending, bases] of ENDINGS) {
    if (!form.endsWith(ending)) continue;
    const stem = form.slice(0, -ending.length);
    for (const [base, gender] of bases) consider(stem + base, gender);
  }
  return readings;
}

const ENDINGS: readonly [ending: string, bases: readonly [string, Gender][]][] = [
  [
    'ого',
    [
      ['ий', 'm'],
      ['ый', 'm'],
      ['ой', 'm'],
    ],
  ],
  [
    'ому',
    [
      ['ий', 'm'],
      ['ый', 'm'],
      ['ой', 'm'],
    ],
  ],
  ['его', [['ий', 'm']]],
  [
    'ым',
    [
      ['', 'm'],
      ['ый', 'm'],
      ['ой', 'm'],
    ],
  ],
  ['им', [['ий', 'm']]],
  [
    'ом',
    [
      ['', 'm'],
      ['ий', 'm'],
      ['ый', 'm'],
      ['ой', 'm'],
    ],
  ],
  [
    'ем',
    [
      ['', 'm'],
      ['й', 'm'],
      ['ь', 'm'],
    ],
  ],
  ['а', [['', 'm']]],
  [
    'у',
    [
      ['', 'm'],
      ['а', 'f'],
      ['а', 'm'],
    ],
  ],
  [
    'е',
    [
      ['', 'm'],
      ['а', 'm'],
      ['а', 'f'],
      ['й', 'm'],
    ],
  ],
  [
    'ой',
    [
      ['а', 'f'],
      ['ая', 'f'],
      ['а', 'm'],
    ],
  ],
  ['ую', [['ая', 'f']]],
  [
    'ы',
    [
      ['а', 'm'],
      ['а', 'f'],
    ],
  ],
  [
    'и',
    [
      ['а', 'm'],
      ['я', 'm'],
      ['я', 'f'],
    ],
  ],
  [
    'я',
    [
      ['й', 'm'],
      ['ь', 'm'],
    ],
  ],
  [
    'ю',
    [
      ['й', 'm'],
      ['ь', 'm'],
      ['я', 'm'],
      ['я', 'f'],
    ],
  ],
];

const meet = (one: string, other: string): string =>
  other === '' ? one : [...one].filter((letter) => other.includes(letter)).join('');

/** The likeliest dictionary form: one that the text has, else a man's, of equals the form itself. */
function choose(readings: readonly Given[], form: string, document: ReadonlySet<string>): Given | undefined {
  const inText = readings.find(({ base }) => base !== form && document.has(base));
  const mayBeHers =
    /[ая]$/.test(form) &&
    readings.some(({ base, gender }) => base === form && gender === 'f') &&
    isWoman(form, document);
  if (inText && !mayBeHers) return inText;
  if (mayBeHers && document.has(form)) return readings.find(({ base, gender }) => base === form && gender === 'f');
  // "Мельникову" is no surname that never changes where it may be a case of one of usual form.
  const usual = readings.filter(({ base }) => USUAL.test(base));
  const among = usual.length > 0 ? usual : readings;
  return (
    among.find(({ base, gender }) => base === form && gender === 'm') ??
    among.find(({ gender }) => gender === 'm') ??
    among[0]
  );
}

/** The dictionary form of most Slavic surnames. */
const USUAL = /(?:[оеё]в|[иы]н|[сц]кий|[сц]кая|[оеё]ва|[иы]на|енко|ович|евич|ук|юк|ян)$/;

const women = new WeakMap<ReadonlySet<string>, boolean>();
/** Whether the text names a woman at all: then "Соколова" may be hers. */
function isWoman(form: string, document: ReadonlySet<string>): boolean {
  if (!/(?:ова|ева|ина|ына|ая|ой|ую|у)$/.test(form)) return false;
  let named = women.get(document);
  if (named === undefined) {
    named = [...document].some(
      (word) => GIVEN.get(word)?.some(({ gender, base }) => gender === 'f' && base === word) ?? false,
    );
    women.set(document, named);
  }
  return named;
}

const COMMON = new Set(
  'В На По Из За От До При Для Как Что Это Он Она Они Мы Вы Я Его Ее Их Но А И Или Если Когда После Также Однако При Между Кроме Так Там Тут Где Кто Все Весь Вчера Сегодня Завтра Ранее Накануне Кстати Напомним Впрочем Тем Об О С К У Ни Не Да Нет Министр Президент Глава'.split(
    ' ',
  ),
);

export const nameHabits: NameHabits = {
  isCommon: (word) => COMMON.has(word),
  personAt(words, titled, cases, document) {
    const [first = '', second, third] = words;
    const plain = (word: string): string => word.replaceAll('ё', 'е').replaceAll('Ё', 'Е');
    const given = GIVEN.get(plain(first)) ?? [];
    if (given.length > 0 && second !== undefined) {
      const hasPatronymic = PATRONYMIC.test(second);
      const surname = hasPatronymic ? third : second;
      const length = hasPatronymic ? 3 : 2;
      if (surname !== undefined && !GIVEN_ONLY.test(surname)) return fullName(given, surname, length, cases, document);
      if (hasPatronymic && given[0])
        return { length: 2, base: given[0].base, cases: meet(given[0].cases, cases), confidence: SURE.titled };
    }
    if (given.length === 0 && second !== undefined && !COMMON.has(first) && isNameLike(first) && isNameLike(second)) {
      if (titled && (SURNAME.test(second) || !document.has(second.toLowerCase()))) {
        const [surname] = fitting(surnameReadings(second), cases);
        const [forename] = fitting(surnameReadings(first), cases);
        return {
          length: 2,
          base: `${forename?.base ?? first} ${surname?.base ?? second}`,
          cases: surname?.cases ?? cases,
          confidence: SURE.titled,
        };
      }
    }
    if (INITIAL.test(first) || COMMON.has(first) || !isNameLike(first)) return undefined;
    const readings = fitting(surnameReadings(first), cases);
    const chosen = choose(readings, first, document);
    if (titled && chosen)
      return {
        length: 1,
        base: chosen.base,
        cases: meet(chosen.cases, cases) || chosen.cases,
        confidence: SURE.titled,
      };
    if (second === undefined && SURNAME.test(first) && first.length > 4 && chosen) {
      return {
        length: 1,
        base: chosen.base,
        cases: chosen.cases,
        confidence: knownInText(chosen.base, document) ? SURE.titled : SURE.surname,
      };
    }
    return undefined;
  },
};

const GIVEN_ONLY = /^\p{Lu}$/u;
const isNameLike = (word: string): boolean => /^\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*$/u.test(word);
const fitting = (readings: readonly Given[], cases: string): Given[] => {
  const inCase = readings.filter((reading) => meet(reading.cases, cases) !== '');
  return inCase.length > 0 ? inCase : [...readings];
};
const knownInText = (base: string, document: ReadonlySet<string>): boolean => document.has(base);

function fullName(
  given: readonly Given[],
  surname: string,
  length: number,
  cases: string,
  document: ReadonlySet<string>,
): { length: number; base: string; cases: string; confidence: number } | undefined {
  if (!isNameLike(surname)) return undefined;
  const readings = surnameReadings(surname);
  const pairs = given.flatMap((forename) =>
    readings.flatMap((family) => {
      if (family.gender !== forename.gender) return [];
      const both = meet(forename.cases, family.cases);
      return both === '' ? [] : [{ forename, family, both }];
    }),
  );
  const inCase = pairs.filter(({ both }) => meet(both, cases) !== '');
  const among = inCase.length > 0 ? inCase : pairs;
  const best = among.find(({ family }) => family.base !== surname && document.has(family.base)) ?? among[0];
  const [forename] = given;
  if (best === undefined)
    return forename && { length, base: `${forename.base} ${surname}`, cases: forename.cases, confidence: SURE.titled };
  return {
    length,
    base: `${best.forename.base} ${best.family.base}`,
    cases: meet(best.both, cases) || best.both,
    confidence: SURE.full,
  };
}
