/** Date expressions of five languages, published on Friday 2024-05-10: past reading, future reading, ahead. */
import { describe, expect, test } from 'vitest';
import { dates as german } from '../../../ingest/language/de/dates.ts';
import { dates as spanish } from '../../../ingest/language/es/dates.ts';
import { dates as french } from '../../../ingest/language/fr/dates.ts';
import { dates as russian } from '../../../ingest/language/ru/dates.ts';
import { dates as ukrainian } from '../../../ingest/language/uk/dates.ts';

const LANGUAGES = { ru: russian, uk: ukrainian, fr: french, es: spanish, de: german };

describe('date expressions', () => {
  test.each<[language: keyof typeof LANGUAGES, text: string, found: string[]]>([
    ['ru', 'Встреча прошла 19 января 2023 года в Минске.', ['19 января 2023 года 2023-01-19']],
    ['ru', 'Он прибыл 8 июля.', ['8 июля 2023-07-08 | 2024-07-08']],
    ['ru', 'Это было в понедельник.', ['понедельник 2024-05-06 | 2024-05-13']],
    ['ru', 'Вчера и завтра.', ['Вчера 2024-05-09', 'завтра 2024-05-11 ahead']],
    ['ru', 'Договор подписали в 1997 году.', ['в 1997 году 1997']],
    ['ru', 'В марте 2022 года, 03.12.2022.', ['В марте 2022 года 2022-03', '03.12.2022 2022-12-03']],
    ['ru', 'В прошлом году, на следующей неделе.', ['прошлом году 2023', 'следующей неделе 2024-05 ahead']],
    ['ru', 'Встретились 31 февраля.', []],
    ['uk', 'Зустріч відбулася 29 березня 2022 року у Стамбулі.', ['29 березня 2022 року 2022-03-29']],
    ['uk', "Вона прибуде у п'ятницю.", ["п'ятницю 2024-05-10"]],
    ['fr', 'Il est arrivé le 19 janvier 2023, puis hier.', ['19 janvier 2023 2023-01-19', 'hier 2024-05-09']],
    ['fr', 'Ils se verront mardi prochain.', ['mardi prochain 2024-05-14 ahead']],
    ['es', 'Llegó el 19 de enero de 2023.', ['19 de enero de 2023 2023-01-19']],
    ['es', 'Se reunieron el lunes.', ['lunes 2024-05-06 | 2024-05-13']],
    ['de', 'Am 19. Januar 2023 und gestern.', ['19. Januar 2023 2023-01-19', 'gestern 2024-05-09']],
    ['de', 'Der Vertrag wurde im März 1990 unterzeichnet.', ['im März 1990 1990-03']],
  ])('%s: %s', (language, text, found) => {
    const lines = LANGUAGES[language]
      .find(text, '2024-05-10')
      .map(({ start, end, past, future, ahead }) =>
        [text.slice(start, end), past === future ? past : `${past} | ${future}`, ahead ? 'ahead' : '']
          .filter(Boolean)
          .join(' '),
      );
    expect(lines).toEqual(found);
  });

  test('without the day of publication a day without a year keeps none, a weekday says nothing', () => {
    expect(russian.find('8 июля, в понедельник', undefined)).toEqual([
      { start: 0, end: 6, past: '--07-08', future: '--07-08', ahead: false, attributive: false },
    ]);
  });
});
