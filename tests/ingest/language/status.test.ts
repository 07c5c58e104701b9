/**
 * Whether it happened, in five languages: what was planned, denied, wished, feared or only told by others is never read as
 * a fact, whatever form the language gives it (conditional, subjunctive, "soll … haben", "если").
 */
import { describe, expect, test } from 'vitest';
import { extractDocument } from '../../../ingest/document-pipeline.ts';

/** Acts of speech about the act: they did take place. */
const SPOKEN = new Set(['REQUEST', 'REJECT', 'THREATEN', 'ACCUSE']);

const SENTENCES: Readonly<Record<string, readonly (readonly [status: string, sentence: string])[]>> = {
  ru: [
    ['denied', 'Владимир Путин не встретился с Джо Байденом в Женеве.'],
    ['planned', 'Александр Лукашенко встретится с Владимиром Путиным в Минске на следующей неделе.'],
    ['planned', 'Президент России Владимир Путин посетит Пекин в мае.'],
    ['hypothetical', 'Если Россия нападёт на Польшу, НАТО ответит.'],
    ['hypothetical', 'Путин мог бы встретиться с Зеленским.'],
    ['hypothetical', 'Зеленский хочет встретиться с Путиным.'],
    ['denied', 'Кремль опроверг, что Путин встречался с Трампом.'],
    ['planned', 'Лавров планирует посетить Ханой.'],
    ['hypothetical', 'США могут ввести санкции против Ирана.'],
    ['denied', 'Венгрия не ввела санкции против России.'],
    ['denied', 'Лукашенко отказался встретиться с Зеленским.'],
    ['denied', 'Визит Блинкена в Пекин отменён.'],
    ['planned', 'Ожидается, что Си Цзиньпин посетит Москву.'],
    ['actual', 'Лукашенко встретился с Путиным в Сочи.'],
    ['actual', 'Си Цзиньпин и Путин провели переговоры в Москве.'],
    ['actual', 'ЕС ввёл санкции против Белоруссии.'],
  ],
  uk: [
    ['denied', 'Володимир Зеленський не зустрівся з Віктором Орбаном.'],
    ['planned', 'Володимир Зеленський зустрінеться з Джо Байденом у Вашингтоні.'],
    ['hypothetical', 'Якщо Росія нападе на Польщу, НАТО відповість.'],
    ['hypothetical', 'Зеленський готовий зустрітися з Путіним.'],
    ['planned', 'Кулеба планує відвідати Пекін.'],
    ['hypothetical', 'США можуть запровадити санкції проти Ірану.'],
    ['denied', 'Орбан відмовився зустрітися із Зеленським.'],
    ['actual', 'Зеленський зустрівся з Макроном у Парижі.'],
    ['actual', 'ЄС запровадив санкції проти Білорусі.'],
  ],
  fr: [
    ['denied', 'Emmanuel Macron n’a pas rencontré Vladimir Poutine à Genève.'],
    ['planned', 'Emmanuel Macron rencontrera Olaf Scholz à Berlin lundi.'],
    ['planned', 'Emmanuel Macron doit rencontrer Xi Jinping en mai.'],
    ['hypothetical', 'Emmanuel Macron pourrait rencontrer Vladimir Poutine.'],
    ['hypothetical', 'Si la Russie attaquait la Pologne, l’OTAN répondrait.'],
    ['hypothetical', 'Volodymyr Zelensky souhaite rencontrer Vladimir Poutine.'],
    ['denied', 'Le Kremlin a démenti que Vladimir Poutine ait rencontré Donald Trump.'],
    ['hypothetical', 'Selon la presse, Joe Biden aurait rencontré Xi Jinping.'],
    ['denied', 'La visite d’Antony Blinken à Pékin a été annulée.'],
    ['denied', 'Viktor Orban a refusé de rencontrer Volodymyr Zelensky.'],
    ['actual', 'Emmanuel Macron a rencontré Olaf Scholz à Paris.'],
    ['actual', 'L’Union européenne a sanctionné la Biélorussie.'],
  ],
  es: [
    ['denied', 'Pedro Sánchez no se reunió con Javier Milei en Madrid.'],
    ['planned', 'Pedro Sánchez se reunirá con Xi Jinping en Pekín.'],
    ['planned', 'Pedro Sánchez va a visitar Marruecos.'],
    ['hypothetical', 'Joe Biden podría reunirse con Xi Jinping.'],
    ['hypothetical', 'Si Rusia atacara Polonia, la OTAN respondería.'],
    ['hypothetical', 'Zelenski quiere reunirse con Vladímir Putin.'],
    ['denied', 'El Kremlin negó que Putin se haya reunido con Trump.'],
    ['hypothetical', 'Según la prensa, Biden se habría reunido con Xi Jinping.'],
    ['denied', 'La visita de Antony Blinken a Pekín fue cancelada.'],
    ['denied', 'Viktor Orbán se negó a reunirse con Zelenski.'],
    ['actual', 'Pedro Sánchez se reunió con Emmanuel Macron en París.'],
    ['actual', 'La Unión Europea sancionó a Bielorrusia.'],
  ],
  de: [
    ['denied', 'Olaf Scholz traf Wladimir Putin nicht in Genf.'],
    ['denied', 'Olaf Scholz hat Wladimir Putin nicht getroffen.'],
    ['planned', 'Olaf Scholz wird Xi Jinping in Peking treffen.'],
    ['planned', 'Olaf Scholz will am Montag nach Paris reisen und Emmanuel Macron treffen.'],
    ['hypothetical', 'Joe Biden könnte Xi Jinping treffen.'],
    ['hypothetical', 'Wenn Russland Polen angreift, wird die NATO antworten.'],
    ['hypothetical', 'Wolodymyr Selenskyj möchte Wladimir Putin treffen.'],
    ['denied', 'Der Kreml dementierte, dass Putin Trump getroffen habe.'],
    ['hypothetical', 'Laut Medien soll Biden Xi Jinping getroffen haben.'],
    ['denied', 'Der Besuch von Antony Blinken in Peking wurde abgesagt.'],
    ['denied', 'Viktor Orban weigerte sich, Wolodymyr Selenskyj zu treffen.'],
    ['actual', 'Olaf Scholz traf Emmanuel Macron in Paris.'],
    ['actual', 'Die Europäische Union hat Belarus sanktioniert.'],
  ],
};

describe.each(Object.entries(SENTENCES))('%s', (language, rows) => {
  test.each(rows)('%s: %s', async (status, text) => {
    const { statements } = await extractDocument({ shape: 'body', language, publishedAt: '2024-03-05', text });
    const acts = statements.filter(({ kind, type }) => kind === 'event' && !SPOKEN.has(type));
    expect([...new Set(acts.map((act) => act.status))]).toEqual([status]);
  });
});
