import { expect, test } from 'vitest';
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import { RefusedInput } from '../../../ingest/model/refused-input.ts';

const TEXT =
  'On Tuesday the foreign ministers of France and Germany met in Paris. They agreed to hold talks with the government of Italy. “It was a good day,” said one of them.';

test('the same document gives the same bytes, and nothing that it was handed is changed', async () => {
  const source = Object.freeze({
    id: 'a',
    shape: 'body',
    text: TEXT,
    tags: Object.freeze(['Europe']) as string[],
  } as const);
  const first = JSON.stringify(await extractDocument(source));
  expect(JSON.stringify(await extractDocument(source))).toBe(first);
});

test('every offset is into the text, and each statement names its whole sentence', async () => {
  const { document, entities, mentions, statements } = await extractDocument({
    id: 'a',
    shape: 'body',
    text: `\n ${TEXT}`,
  });
  expect(document.text).toBe(`\n ${TEXT}`);
  expect(mentions.length).toBeGreaterThan(0);
  const ids = new Set(entities.map(({ id }) => id));
  for (const { start, end, text, entity } of mentions) {
    expect(document.text.slice(start, end)).toBe(text);
    expect(ids).toContain(entity);
  }
  expect(statements.length).toBeGreaterThan(0);
  for (const { evidence, sentence } of statements) {
    expect(sentence).toBeDefined();
    const { start = 0, end = 0 } = sentence ?? {};
    expect(start <= evidence.start && evidence.end <= end).toBe(true);
    expect(document.text.slice(start, end)).toMatch(/^(On|They|“It).*[.”]$/s);
  }
});

test('half of a surrogate pair becomes one replacement character: offsets stay', async () => {
  const { document } = await extractDocument({ id: 'a', shape: 'body', text: `${TEXT} \ud83d 😀`, title: '\udc00' });
  expect([document.text, document.title]).toEqual([`${TEXT} \ufffd 😀`, '\ufffd']);
});

test('a language that no step reads: the document passes, with a note', async () => {
  const text =
    'Maanantaina ulkoministerit tapasivat toisensa ja keskustelivat siitä, mitä rajalla oli tapahtunut viime viikolla.';
  const { document, entities, notes } = await extractDocument({ id: 'a', shape: 'body', language: 'fi', text });
  expect(document.text).toBe(text);
  expect(entities).toEqual([]);
  expect(notes).toEqual(['no sentences for fi yet']);
});

const IN_VIETNAMESE =
  'Tổng thống Nga Vladimir Putin hôm qua đã hội đàm với Tổng thống Belarus Alexander Lukashenko tại Minsk.';
const IN_ENGLISH =
  'Russian Foreign Minister Sergei Lavrov met with the Chinese foreign minister, Wang Yi, in the city of Beijing.';
const IN_FINNISH =
  'Suomen ulkoministeri tapasi Ruotsin ulkoministerin ja keskusteli hänen kanssaan siitä, mitä rajalla oli tapahtunut.';

/** Types, with the names of those who take part. */
const told = ({ statements, entities }: Awaited<ReturnType<typeof extractDocument>>): string[] =>
  statements.map(({ type, actors, recipients }) => {
    const names = [...actors, ...recipients].map((id) => entities.find((entity) => entity.id === id)?.name);
    return `${type} ${names.join(', ')}`;
  });

test('each paragraph is read in its own language, into one set of entities', async () => {
  const extraction = await extractDocument({
    id: 'a',
    shape: 'body',
    text: [IN_VIETNAMESE, IN_ENGLISH, IN_VIETNAMESE.replace('hội đàm', 'điện đàm')].join('\n\n'),
  });
  expect(extraction.document.language).toBe('vi');
  expect(told(extraction).filter((line) => line.startsWith('CONSULT'))).toEqual([
    'CONSULT Vladimir Putin, Alexander Lukashenko',
    'CONSULT Sergei Lavrov, Wang Yi',
    'CONSULT Vladimir Putin, Alexander Lukashenko',
  ]);
  const starts = extraction.statements.map(({ evidence }) => evidence.start);
  expect(starts).toEqual([...starts].sort((a, b) => a - b));
});

test('a paragraph of a language without a reader gives nothing but a note', async () => {
  const { statements, notes } = await extractDocument({
    id: 'a',
    shape: 'body',
    text: `${IN_VIETNAMESE} ${IN_VIETNAMESE} ${IN_VIETNAMESE}\n\n${IN_FINNISH}`,
  });
  expect(statements.every(({ evidence }) => evidence.end <= 3 * IN_VIETNAMESE.length + 2)).toBe(true);
  expect(notes).toEqual(['no sentences for fi yet: paragraphs in it were passed over']);
});

test('letters and marks that are apart are read as composed, and offsets are into the text as it was given', async () => {
  const composed = await extractDocument({ id: 'a', shape: 'body', text: IN_VIETNAMESE });
  const apart = IN_VIETNAMESE.normalize('NFD');
  const given = await extractDocument({ id: 'a', shape: 'body', text: apart });
  expect(given.document.text).toBe(apart);
  expect(told(given)).toEqual(told(composed));
  expect(given.mentions.map(({ text }) => text.normalize('NFC'))).toEqual(composed.mentions.map(({ text }) => text));
  for (const { start, end, text } of given.mentions) expect(apart.slice(start, end)).toBe(text);
});

test('no text is refused', async () => {
  await expect(extractDocument({ id: 'a', shape: 'body', text: ' \n' })).rejects.toThrow(RefusedInput);
});
