import { expect, test } from 'vitest';
import { extractDocument } from '../../../ingest/document-pipeline.ts';

const namesIn = async (text: string, language: string) => {
  const { entities } = await extractDocument({ shape: 'body', language, text });
  return Object.fromEntries(
    entities.map(({ id, names = [] }) => [id, names.map((one) => `${one.language} ${one.name}`)]),
  );
};

test('an entity has the names that the document uses, in its language', async () => {
  expect(
    await namesIn('Tổng thống Nga Vladimir Putin gặp ông Tập Cận Bình ở Matxcơva. Ông Putin cảm ơn.', 'vi'),
  ).toEqual({
    'person:vladimir-putin': ['vi Putin', 'vi Vladimir Putin'],
    'person:xi-jinping': ['vi Tập Cận Bình'],
    'place:moscow': ['vi Matxcơva'],
    'state:russia': ['vi Nga'],
  });
});

test('neither an adjective nor a capital that stands for its state is a name of it', async () => {
  expect(await namesIn('The Russian president met Alexander Lukashenko. He thanked Minsk.', 'en')).toEqual({
    'person:alexander-lukashenko': ['en Alexander Lukashenko'],
    'state:belarus': [],
    'state:russia': [],
  });
});

test('an inflected name is kept in its dictionary form', async () => {
  expect(await namesIn('Лавров встретился с президентом России Владимиром Путиным.', 'ru')).toEqual({
    'person:sergei-lavrov': ['ru Лавров'],
    'person:vladimir-putin': ['ru Владимир Путин'],
    'state:russia': ['ru Россия'],
  });
});

test('a paragraph of another language gives its names in that language', async () => {
  const text =
    'President Vladimir Putin of Russia met his guest at the Kremlin on Monday, and the two of them spoke for an hour.\n' +
    'Theo truyền thông nhà nước, Tổng thống Nga đã gặp vị khách tại điện Kremlin và cho biết hai bên sẽ hợp tác chặt chẽ.';
  expect(await namesIn(text, 'en')).toEqual({
    'organization:kremlin': ['en Kremlin', 'vi điện Kremlin'],
    'person:vladimir-putin': ['en Vladimir Putin'],
    'state:russia': ['en Russia', 'vi Nga'],
  });
});
