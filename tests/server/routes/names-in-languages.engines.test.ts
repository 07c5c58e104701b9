/** One thing is one entity whatever the language and script: documents in six languages, then one search box. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import { putDocument } from '../../../ingest/load/put-document.ts';
import { toRows } from '../../../ingest/load/to-rows.ts';
import { buildApp } from '../../../server/app.ts';
import type { App } from '../../../server/routes/route.ts';
import { engines } from '../../support/engines.ts';

const DOCUMENTS: readonly [language: string, text: string][] = [
  [
    'en',
    'It was said that the presidents of the states would meet there. President Vladimir Putin of Russia met Alexander Lukashenko of Belarus in Minsk, ' +
      'and Volodymyr Zelenskyy spoke with Emmanuel Macron. Xi Jinping and Wang Yi came from China with Benjamin Netanyahu. NATO and the United Nations were told. ' +
      'Germany and the United States said nothing. Andrei Sokolov of the Union State and Bashar al-Assad stayed in Beijing.',
  ],
  [
    'ru',
    'Об этом мы узнали из первых сообщений, которые были у нас. С Александром Лукашенко и Владимиром Путиным встретился советник Андрей Соколов.',
  ],
  [
    'uk',
    'Про це ми дізналися з перших повідомлень, які були у нас. Володимир Зеленський зустрівся з Емманюелем Макроном у Києві.',
  ],
  [
    'fr',
    "C'était le premier des comptes rendus que nous avions de là-bas. Alexandre Loukachenko a rencontré Vladimir Poutine.",
  ],
  ['de', 'Das war der erste der Berichte, die wir von dort hatten. Wolodymyr Selenskyj hat Emmanuel Macron getroffen.'],
  ['es', 'Era el primero de los informes que teníamos de allí. Volodímir Zelenski se reunió con Xi Jinping en Pekín.'],
];

const LUKASHENKO = 'person:alexander-lukashenko';
const ZELENSKYY = 'person:volodymyr-zelenskyy';

describe.each(engines)('on $name', ({ openEmpty }) => {
  let engine: Engine;
  let app: App;
  beforeAll(async () => {
    engine = await openEmpty();
    for (const [language, text] of DOCUMENTS) {
      const extraction = await extractDocument({
        id: language,
        shape: 'body',
        language,
        text,
        publishedAt: '2022-12-03',
      });
      await putDocument(engine, toRows(extraction));
    }
    app = await buildApp({ engine });
  });
  afterAll(async () => {
    await app.close();
    await engine.close();
  });

  test.each([
    ['Lukashenka', LUKASHENKO],
    ['Лукашенко', LUKASHENKO],
    ['Лукашэнка', LUKASHENKO],
    ['lu ca sen co', LUKASHENKO],
    ['Loukachenko', LUKASHENKO],
    ['卢卡申科', LUKASHENKO],
    ['Путин', 'person:vladimir-putin'],
    ['Poutine', 'person:vladimir-putin'],
    ['Зеленський', ZELENSKYY],
    ['Selenskyj', ZELENSKYY],
    ['Zelenski', ZELENSKYY],
    ['Си Цзиньпин', 'person:xi-jinping'],
    ['习近平', 'person:xi-jinping'],
    ['Tập Cận Bình', 'person:xi-jinping'],
    ['بنيامين نتنياهو', 'person:benjamin-netanyahu'],
    ['OTAN', 'organization:nato'],
    ['ООН', 'organization:united-nations'],
    ['Союзное государство', 'organization:union-state'],
    ['Білорусь', 'state:belarus'],
    ['Vereinigte Staaten', 'state:united-states'],
    ['Pékin', 'place:beijing'],
    ['Соколов', 'person:andrei-sokolov'],
    ['Andrey Sokolov', 'person:andrei-sokolov'],
  ])('"%s" finds %s first', async (typed, id) => {
    const response = await app.inject(`/api/v1/entities?q=${encodeURIComponent(typed)}`);
    expect(response.json().items[0]?.id).toBe(id);
  });

  test('two spellings of one man in two scripts are one entity, told of by both documents', async () => {
    const response = await app.inject('/api/v1/entities?q=Sokolov');
    expect(response.json()).toMatchObject({
      total: 1,
      items: [{ id: 'person:andrei-sokolov', name: 'Andrei Sokolov', documents: 2 }],
    });
  });

  test('an entity has its names with their languages, the usual one first', async () => {
    const response = await app.inject('/api/v1/entities/person:andrei-sokolov');
    expect(response.json().names).toEqual([
      { language: 'en', name: 'Andrei Sokolov', documents: 1 },
      { language: 'ru', name: 'Андрей Соколов', documents: 1 },
    ]);
    const { names } = (await app.inject('/api/v1/entities/person:alexander-lukashenko')).json();
    expect(names.filter(({ language }: { language: string }) => ['fr', 'ru', 'vi'].includes(language))).toEqual([
      { language: 'fr', name: 'Alexandre Loukachenko', documents: 1 },
      { language: 'ru', name: 'Александр Лукашенко', documents: 1 },
      { language: 'ru', name: 'Александр Григорьевич Лукашенко', documents: 0 },
      { language: 'vi', name: 'Alexander Lukashenko', documents: 0 },
      { language: 'vi', name: 'A-lếch-xan-đrơ Lu-ca-sen-cô', documents: 0 },
      { language: 'vi', name: 'Lu-ca-sen-cô', documents: 0 },
      { language: 'vi', name: 'Lukasenko', documents: 0 },
    ]);
  });

  test('what entities are called in a language, where that is not their name', async () => {
    expect((await app.inject('/api/v1/names?language=vi')).json()).toEqual({
      language: 'vi',
      names: {
        'organization:union-state': 'Nhà nước Liên minh',
        'organization:united-nations': 'Liên hợp quốc',
        'person:volodymyr-zelenskyy': 'Volodymyr Zelensky',
        'person:wang-yi': 'Vương Nghị',
        'person:xi-jinping': 'Tập Cận Bình',
        'place:beijing': 'Bắc Kinh',
        'place:kyiv': 'Kiev',
        'state:china': 'Trung Quốc',
        'state:germany': 'Đức',
        'state:russia': 'Nga',
        'state:united-states': 'Mỹ',
      },
    });
  });

  test('who has the names of this version of the graph gets nothing anew', async () => {
    const first = await app.inject('/api/v1/names?language=fr');
    const again = await app.inject({
      url: '/api/v1/names?language=fr',
      headers: { 'if-none-match': String(first.headers.etag) },
    });
    expect([again.statusCode, again.body]).toEqual([304, '']);
    const old = await app.inject({ url: '/api/v1/names?language=fr', headers: { 'if-none-match': 'W/"old"' } });
    expect([old.statusCode, old.json()]).toEqual([200, first.json()]);
  });

  test('who is renamed to what no language knows is called so in all of them', async () => {
    const rename = async (entity: string, name: string) =>
      (
        await app.inject({
          method: 'POST',
          url: '/api/v1/decisions',
          payload: { action: 'rename', entity, name, by: 'A' },
        })
      ).statusCode;
    const inVietnamese = async (entity: string) => (await app.inject('/api/v1/names?language=vi')).json().names[entity];
    expect(await rename('state:russia', 'Liên bang Nga')).toBe(201);
    expect(await inVietnamese('state:russia')).toBe(undefined);
    expect(await rename('state:russia', 'The Federation')).toBe(201);
    expect(await inVietnamese('state:russia')).toBe(undefined);
  });

  test('a language that is none is refused', async () => {
    expect((await app.inject('/api/v1/names?language=Vietnamese')).json()).toMatchObject({ status: 400 });
  });
});
