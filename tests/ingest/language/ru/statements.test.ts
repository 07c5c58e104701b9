/** Russian sentences → statements, as a table: type, who and to whom, day, place, status. Refusals are empty. */
import { describe, expect, test } from 'vitest';
import { statementsIn } from '../read-in.ts';

describe('Russian sentences', () => {
  test.each<[sentence: string, statements: string[]]>([
    ['Кадыров обвинил также Грузию.', ['ACCUSE Ramzan Kadyrov > Georgia actual']],
    ['Израиль нанёс удары по позициям боевиков в Рафахе.', ['ASSAULT Israel > Rafah actual']],
    ['Премьер-министр Хасина подала в отставку.', ['RETREAT Sheikh Hasina > - actual']],
    [
      'Президент России Владимир Путин встретился в Минске с Александром Лукашенко.',
      [
        'HOLDS_OFFICE Vladimir Putin > Russia "Президент" actual',
        'CONSULT meeting Vladimir Putin > Alexander Lukashenko @Minsk actual',
      ],
    ],
    [
      'Лавров заявил, что Андрей Соколов посетит Пекин в мае.',
      ['CONSULT visit Andrei Sokolov > Beijing 2024-05 @Beijing planned by Sergei Lavrov'],
    ],
    [
      'Министр иностранных дел Германии Анналена Бербок прибыла в Киев в понедельник.',
      [
        'HOLDS_OFFICE Annalena Baerbock > Germany "Министр иностранных дел" actual',
        'CONSULT visit Annalena Baerbock > Kyiv 2024-05-06 @Kyiv actual',
      ],
    ],
    ['Путин не встречался с Зеленским.', ['CONSULT meeting Vladimir Putin > Volodymyr Zelenskyy denied']],
    [
      'Си Цзиньпин провёл телефонный разговор с Эммануэлем Макроном.',
      ['CONSULT phone Xi Jinping > Emmanuel Macron actual'],
    ],
    ['Евросоюз ввёл санкции против России.', ['SANCTION European Union > Russia actual']],
    ['США планируют ввести санкции против Ирана.', ['SANCTION United States > Iran planned']],
    ['Россия и Белоруссия подписали соглашение о сотрудничестве.', ['AGREE Russia > Belarus actual']],
    [
      'Если Эрдоган приедет в Москву, он встретится с Путиным.',
      [
        'CONSULT visit Recep Tayyip Erdoğan > Moscow @Moscow hypothetical',
        'CONSULT meeting Recep Tayyip Erdoğan > Vladimir Putin hypothetical',
      ],
    ],
    [
      'Переговоры Лаврова и Ван И состоялись в Пекине 19 января 2023 года.',
      ['CONSULT meeting Sergei Lavrov > Wang Yi 2023-01-19 @Beijing actual'],
    ],
    [
      'С Путиным встретился глава МИД Турции Хакан Фидан.',
      [
        'CONSULT meeting Hakan Fidan > Vladimir Putin actual',
        'HOLDS_OFFICE Hakan Fidan > Turkish Foreign Ministry "глава" actual',
      ],
    ],
    ['Белоруссия является союзником России.', ['ALLIED_WITH Belarus > Russia actual']],
    ['Россия — союзник Белоруссии.', ['ALLIED_WITH Russia > Belarus actual']],
    [
      'По словам Пескова, визит Путина в Турцию отменён.',
      ['CONSULT visit Vladimir Putin > Turkey denied by Dmitry Peskov'],
    ],
    [
      'Президент Казахстана Касым-Жомарт Токаев поговорил по телефону с Владимиром Путиным.',
      [
        'HOLDS_OFFICE Kassym-Jomart Tokayev > Kazakhstan "Президент" actual',
        'CONSULT phone Kassym-Jomart Tokayev > Vladimir Putin actual',
      ],
    ],
    ['Польша выслала трёх российских дипломатов.', ['SANCTION Poland > Russia actual']],
    [
      'Встреча Путина и Байдена пройдёт в Женеве в июне.',
      ['CONSULT meeting Joe Biden > Vladimir Putin 2024-06 @Geneva planned'],
    ],
    ['Украина потребовала от России вывести войска.', ['REQUEST Ukraine > Russia actual']],
    ['Депутата Ивана Петрова задержали в Минске.', ['COERCE - > Ivan Petrov @Minsk actual']],
    ['Армения вступила в ОДКБ.', ['MEMBER_OF Armenia > Collective Security Treaty Organization actual']],
    ['Финляндия — член НАТО.', ['MEMBER_OF Finland > NATO actual']],
    ['Визит Эрдогана в Москву перенесён на июнь.', ['CONSULT visit Recep Tayyip Erdoğan > Moscow @Moscow planned']],
    [
      'Лукашенко может встретиться с Путиным в Сочи.',
      ['CONSULT meeting Alexander Lukashenko > Vladimir Putin @Sochi hypothetical'],
    ],
    ['НАТО и Украина проведут совместные учения.', ['COOPERATE NATO > Ukraine planned']],
    [
      'Канцлер ФРГ Олаф Шольц отказался встретиться с Виктором Орбаном.',
      [
        'HOLDS_OFFICE Olaf Scholz > Germany "Канцлер" actual',
        'REJECT Olaf Scholz > Viktor Orbán actual',
        'CONSULT meeting Olaf Scholz > Viktor Orbán denied',
      ],
    ],
    [
      'Президент США Джо Байден, который прибыл в Токио, провёл переговоры с премьер-министром Японии Фумио Кисидой.',
      [
        'HOLDS_OFFICE Joe Biden > United States "Президент" actual',
        'CONSULT visit Joe Biden > Japan @Tokyo actual',
        'CONSULT meeting Joe Biden > Fumio Kishida actual',
        'HOLDS_OFFICE Fumio Kishida > Japan "премьер-министром" actual',
      ],
    ],
    ['Великобритания обвинила Россию в нападении на посольство.', ['ACCUSE United Kingdom > Russia actual']],
    [
      'Лидер КНДР Ким Чен Ын пригрозил Южной Корее ракетным ударом.',
      ['HOLDS_OFFICE Kim Jong Un > North Korea "Лидер" actual', 'THREATEN Kim Jong Un > South Korea actual'],
    ],
    ['Губернатора Анну Мельникову принял Лукашенко.', ['CONSULT host Alexander Lukashenko > Anna Melnikova actual']],
    ['Договор, подписанный Россией и Китаем, вступил в силу.', ['AGREE Russia > China actual']],
    ['Токаев созвонился с Алиевым.', ['CONSULT phone Kassym-Jomart Tokayev > Ilham Aliyev actual']],
    ['Российские военные атаковали Харьков.', ['ASSAULT Russia > Kharkiv actual']],
    ['Путин и Эрдоган обсудили Сирию.', ['CONSULT meeting Vladimir Putin > Recep Tayyip Erdoğan actual']],
    ['Санкции против Белоруссии были сняты Евросоюзом.', ['RETREAT European Union > - actual']],
    ['Моди прилетит в Москву 8 июля.', ['CONSULT visit Narendra Modi > Moscow 2024-07-08 @Moscow planned']],
    ['Вучич поблагодарил Китай за поддержку.', ['SUPPORT Aleksandar Vučić > China actual']],
    ['Стороны обсудили подготовку визита Путина в Пекин.', ['CONSULT visit Vladimir Putin > Beijing @Beijing planned']],
  ])('%s', async (sentence, statements) => {
    expect(await statementsIn('ru', sentence)).toEqual(statements);
  });
});
