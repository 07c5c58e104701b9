/** Ukrainian sentences → statements, as a table: type, who and to whom, day, place, status. Refusals are empty. */
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../read-in.ts';

describe('Ukrainian sentences', () => {
  test.each<[sentence: string, statements: string[]]>([
    [
      'Президент України Володимир Зеленський зустрівся в Києві з Анджеєм Дудою.',
      [
        'HOLDS_OFFICE Volodymyr Zelenskyy > Ukraine "Президент" actual',
        'CONSULT meeting Volodymyr Zelenskyy > Andrzej Duda @Kyiv actual',
      ],
    ],
    ['Лавров заявив, що Росія не братиме участі у саміті.', []],
    [
      'Міністр закордонних справ Німеччини Анналена Бербок прибула до Києва у понеділок.',
      [
        'HOLDS_OFFICE Annalena Baerbock > Germany "Міністр закордонних справ" actual',
        'CONSULT visit Annalena Baerbock > Kyiv 2024-05-06 @Kyiv actual',
      ],
    ],
    ['Путін не зустрічався із Зеленським.', ['CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy denied']],
    [
      'Сі Цзіньпін провів телефонну розмову з Еммануелем Макроном.',
      ['CONSULT phone Xi Jinping > Emmanuel Macron actual'],
    ],
    ['Євросоюз запровадив санкції проти Росії.', ['SANCTION European Union > Russia actual']],
    ['США планують запровадити санкції проти Ірану.', ['SANCTION United States > Iran planned']],
    ['Україна та Польща підписали угоду про співпрацю.', ['AGREE Ukraine > Poland actual']],
    [
      'Якщо Ердоган приїде до Москви, він зустрінеться з Путіним.',
      [
        'CONSULT visit Recep Tayyip Erdoğan > Moscow @Moscow hypothetical',
        'CONSULT meeting Recep Tayyip Erdoğan > Vladimir Putin hypothetical',
      ],
    ],
    [
      'Переговори України і Росії відбулися у Стамбулі 29 березня 2022 року.',
      ['CONSULT meeting Ukraine > Russia 2022-03-29 @Istanbul actual'],
    ],
    ['Візит Зеленського до Варшави скасовано.', ['CONSULT visit Volodymyr Zelenskyy > Warsaw @Warsaw denied']],
    ['Лукашенко прийняв посла Ірану.', []],
    ['Франція засудила напад на посольство України.', ['ACCUSE France > Ukraine actual']],
    ['Польща вислала трьох російських дипломатів.', ['SANCTION Poland > Russia actual']],
    [
      'Зустріч Байдена і Сі Цзіньпіна відбудеться в листопаді.',
      ['CONSULT meeting Xi Jinping > Joe Biden 2024-11 planned'],
    ],
    ['Україна вимагає від Росії вивести війська.', ['REQUEST Ukraine > Russia actual']],
    [
      'За словами Дмитра Кулеби, Зеленський може зустрітися з Лукашенком.',
      ['CONSULT meeting Volodymyr Zelenskyy > Alexander Lukashenko hypothetical by Dmytro Kuleba'],
    ],
    [
      'Голова МЗС Туреччини Гакан Фідан відвідав Одесу.',
      [
        'HOLDS_OFFICE Hakan Fidan > Turkish Foreign Ministry "Голова" actual',
        'CONSULT visit Hakan Fidan > Odesa @Odesa actual',
      ],
    ],
    ['Фінляндія вступила до НАТО.', ['MEMBER_OF Finland > NATO actual']],
    [
      'Речниця уряду Олена Коваленко зустрілася з послом Франції. Коваленко подякувала Парижу за допомогу.',
      ['CONSULT meeting Olena Kovalenko > France actual', 'SUPPORT Olena Kovalenko > France actual'],
    ],
    [
      'Володимир Зеленський відмовився зустрітися з Віктором Орбаном.',
      ['REJECT Volodymyr Zelenskyy > Viktor Orbán actual', 'CONSULT meeting Volodymyr Zelenskyy > Viktor Orbán denied'],
    ],
    ['НАТО та Україна проведуть спільні навчання.', ['COOPERATE NATO > Ukraine planned']],
    ['Білорусь є союзником Росії.', ['ALLIED_WITH Belarus > Russia actual']],
  ])('%s', async (sentence, statements) => {
    expect(await statementsIn('uk', sentence)).toEqual(statements);
  });
});
