/** Bytes of each format → documents, and refusals that name file, line and remedy. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIdOf } from '../../../cypher/schema/ids.ts';
import type { SourceDocument } from '../../../ingest/model/document.ts';
import { why } from '../../../ingest/model/refused-input.ts';
import { MOST_DOCUMENT_BYTES } from '../../../ingest/source/limits.ts';
import { type ReadOptions, readSource } from '../../../ingest/source/read-source.ts';
import { describeRefusal, type Refusal, type SourceResult } from '../../../ingest/source/refusal.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = async (file: string, content: string | Uint8Array, options?: ReadOptions) =>
  (await readSource({ file, id: file }, typeof content === 'string' ? bytesOf(content) : content, options)).map(
    inEnglish,
  );

/** A refusal in English; its code and values say the same. */
function inEnglish(result: SourceResult): { document: SourceDocument } | { refusal: Omit<Refusal, 'code' | 'values'> } {
  if ('document' in result) return result;
  const { code, values, ...refusal } = result.refusal;
  const { reason, remedy } = refusal;
  expect(why(code, values)).toMatchObject({ reason, remedy });
  return { refusal };
}

describe('text', () => {
  it('is a page, or a body when it is raw, to the last space', async () => {
    const text = ' Title\r\n\nBody. ';
    expect(await read('a.txt', text)).toEqual([{ document: { id: 'a.txt', shape: 'page', text } }]);
    expect(await read('a.txt', text, { raw: true })).toEqual([{ document: { id: 'a.txt', shape: 'body', text } }]);
  });

  it('is read by its byte order mark', async () => {
    const utf16 = new Uint8Array([0xff, 0xfe, 0x43, 0x00, 0x68, 0x00]);
    const utf8 = new Uint8Array([0xef, 0xbb, 0xbf, 0x43, 0x68]);
    for (const content of [utf16, utf8]) {
      expect(await read('a.txt', content)).toEqual([{ document: { id: 'a.txt', shape: 'page', text: 'Ch' } }]);
    }
  });
});

describe('markdown', () => {
  it('gives its front matter as fields and its body without marks', async () => {
    const source = `---
title: "Chad: a border opens"
publisher: Harbor Dispatch # the paper
author: 'Jane O''Neill'
publishedAt: 2023-05-03T10:00:00+07:00
language: en-GB
tags: [Chad, "Niger, north"]
url: https://example.com/a
layout: post
---

# Chad: a border opens

The **ministers** met in [Zinder](https://example.com/z)
on Monday, *they* said.

## Talks

> "We \\*agree\\*," she said.

- Chad
- Niger

![map](map.png)

***
`;
    expect(await read('a.md', source)).toEqual([
      {
        document: {
          id: 'a.md',
          title: 'Chad: a border opens',
          publisher: 'Harbor Dispatch',
          author: "Jane O'Neill",
          publishedAt: '2023-05-03T10:00:00+07:00',
          language: 'en',
          tags: ['Chad', 'Niger, north'],
          url: 'https://example.com/a',
          shape: 'body',
          text: 'The ministers met in Zinder on Monday, they said.\n\nTalks\n\n"We *agree*," she said.\n\nChad\nNiger',
        },
      },
    ]);
  });

  it('reads lists with dashes, and other names of fields', async () => {
    const source = '---\ndate: 2023-05-03\nlang: vi\ntags:\n  - Chad\n  - Niger\n---\nText.';
    expect(await read('a.md', source)).toEqual([
      {
        document: {
          id: 'a.md',
          publishedAt: '2023-05-03',
          language: 'vi',
          tags: ['Chad', 'Niger'],
          shape: 'body',
          text: 'Text.',
        },
      },
    ]);
  });

  it('takes a first heading for the title, and a rule for no front matter', async () => {
    expect(await read('a.md', '# Chad\nText.')).toEqual([
      { document: { id: 'a.md', title: 'Chad', shape: 'body', text: 'Text.' } },
    ]);
    expect(await read('a.md', '---\nText.')).toEqual([{ document: { id: 'a.md', shape: 'body', text: '--- Text.' } }]);
  });

  it('is left as it is when it is raw', async () => {
    const source = '---\ntitle: T\n---\n**x**';
    expect(await read('a.md', source, { raw: true })).toEqual([
      { document: { id: 'a.md', shape: 'body', text: source } },
    ]);
  });

  it('refuses a date that is none, by its line', async () => {
    const [result] = await read('a.md', '---\ntitle: T\npublishedAt: last Friday\n---\nText.');
    expect(result && 'refusal' in result && describeRefusal(result.refusal)).toBe(
      'a.md, line 3: "publishedAt" is "last Friday", not an ISO 8601 date such as 2023-02-27 or 2023-02-27T10:00:00+07:00. ' +
        'Write an ISO 8601 date such as 2023-02-27 or 2023-02-27T10:00:00+07:00 or leave "publishedAt" out.',
    );
  });
});

describe('JSON lines', () => {
  it('gives a document a line', async () => {
    const lines = [
      '{"id":"a","text":"One.","title":"T","publishedAt":"2023-05-03","language":"en","url":"https://example.com","publisher":"P","author":"A","tags":["x"],"more":1}',
      '',
      '{"id":7,"text":"Two.","title":null,"tags":[]}\r',
      '{"text":"Three."}',
    ];
    expect(await read('a.jsonl', lines.join('\n'))).toEqual([
      {
        document: {
          ...{
            id: 'a',
            title: 'T',
            publishedAt: '2023-05-03',
            language: 'en',
            url: 'https://example.com',
            publisher: 'P',
          },
          ...{ author: 'A', tags: ['x'], shape: 'page', text: 'One.' },
        },
      },
      { document: { id: '7', shape: 'page', text: 'Two.' } },
      { document: { id: documentIdOf('Three.'), shape: 'page', text: 'Three.' } },
    ]);
  });

  it.each([
    ['not json', /^is not JSON \(.+\)$/, 'Write one JSON object a line'],
    ['["text"]', /^is not a JSON object$/, 'Write one JSON object a line, with its text in "text"'],
    ['{"id":"x"}', /^has no "text"$/, 'Give the text of the document in "text"'],
    ['{"text":5}', /^"text" is not a string$/, 'Give the text of the document in "text"'],
    ['{"text":" "}', /^"text" is empty$/, 'Give the text of the document in "text" or leave the line out'],
    ['{"text":"x","title":["T"]}', /^"title" is \["T"\], not a string$/, 'Write a string or leave "title" out'],
    [
      '{"text":"x","tags":"a, b"}',
      /^"tags" is "a, b", not a list of strings$/,
      'Write a list of strings or leave "tags" out',
    ],
    [
      '{"text":"x","tags":[1]}',
      /^"tags" is \[1\], not a list of strings$/,
      'Write a list of strings or leave "tags" out',
    ],
    [
      '{"text":"x","publishedAt":"2023-02-30"}',
      /^"publishedAt" is "2023-02-30", not an ISO 8601 date/,
      /^Write an ISO 8601 date/,
    ],
    [
      '{"text":"x","publishedAt":20230203}',
      /^"publishedAt" is 20230203, not an ISO 8601 date/,
      /^Write an ISO 8601 date/,
    ],
    [
      '{"text":"x","language":"English"}',
      /^"language" is "English", not an ISO 639-1 code/,
      /^Write an ISO 639-1 code/,
    ],
    ['{"text":"x","url":"example.com"}', /^"url" is "example.com", not an address/, /^Write an address/],
  ])('refuses %s by its line and reads on', async (line, reason, remedy) => {
    const results = await read('a.jsonl', `{"text":"One."}\n${line}\n{"text":"Three."}`);
    expect(results).toEqual([
      { document: { id: documentIdOf('One.'), shape: 'page', text: 'One.' } },
      {
        refusal: {
          file: 'a.jsonl',
          line: 2,
          reason: expect.stringMatching(reason),
          remedy: typeof remedy === 'string' ? remedy : expect.stringMatching(remedy),
        },
      },
      { document: { id: documentIdOf('Three.'), shape: 'page', text: 'Three.' } },
    ]);
  });

  it('refuses a broken character in one line, by its byte in the line', async () => {
    const content = Buffer.concat([
      bytesOf('{"text":"One."}\n{"text":"'),
      new Uint8Array([0xff]),
      bytesOf('"}\n{"text":"Three."}\n'),
    ]);
    const results = await read('a.jsonl', content);
    expect(results[1]).toEqual({
      refusal: { file: 'a.jsonl', line: 2, reason: 'is not valid UTF-8, first at byte 9', remedy: 'Save it as UTF-8' },
    });
    expect(results).toHaveLength(3);
  });

  it('refuses a line over the limit and reads on', async () => {
    const results = await read('a.jsonl', `${'x'.repeat(MOST_DOCUMENT_BYTES + 1)}\n{"text":"Two."}`);
    expect(results).toEqual([
      {
        refusal: {
          file: 'a.jsonl',
          line: 1,
          reason: 'is larger than 5 MB, the limit of one document',
          remedy: 'Split it into its documents, or give them one a line as .jsonl',
        },
      },
      { document: { id: documentIdOf('Two.'), shape: 'page', text: 'Two.' } },
    ]);
  });

  it('are read from any name when asked for', async () => {
    expect(await read('a.txt', '{"id":"a","text":"One."}', { jsonl: true, raw: true })).toEqual([
      { document: { id: 'a', shape: 'body', text: 'One.' } },
    ]);
  });
});

describe('content of a name that tells nothing', () => {
  it.each([
    ['<!DOCTYPE html><p>The minister of Chad.', 'The minister of Chad.', 'a'],
    ['\n<!-- saved --><html><p>The minister of Chad.', 'The minister of Chad.', 'a'],
    ['{"id":"b","text":"The minister."}', 'The minister.', 'b'],
    ['The minister.', 'The minister.', 'a'],
  ])('%s', async (content, text, id) => {
    expect(await read('a', content)).toEqual([{ document: { id, shape: 'page', text } }]);
  });
});

describe('what is refused', () => {
  const pdf = Buffer.concat([bytesOf('%PDF-1.7\n'), new Uint8Array([0xe2, 0xe3])]);
  it.each<[string, string, Uint8Array, string, string]>([
    ['an empty file', 'a.txt', bytesOf(''), 'is empty', 'Give a file with text in it'],
    ['a file of spaces', 'a.md', bytesOf(' \n '), 'is empty', 'Give a file with text in it'],
    ['front matter without a text', 'a.md', bytesOf('---\ntitle: T\n---\n'), 'is empty', 'Give a file with text in it'],
    ['JSON lines without a line', 'a.jsonl', bytesOf('\n\n'), 'is empty', 'Give a file with text in it'],
    [
      'a page without text',
      'a.html',
      bytesOf('<html><script>x()</script></html>'),
      'has no text',
      'Give a page that holds the text itself, not a script that loads it',
    ],
    ['a PDF file', 'a.txt', pdf, 'is a PDF file, not text', 'Give its text as .txt, .md, .html or .jsonl'],
    [
      'binary data',
      'a',
      new Uint8Array([1, 2, 0, 3]),
      'is binary data, not text',
      'Give its text as .txt, .md, .html or .jsonl',
    ],
    [
      'a broken character',
      'a.txt',
      new Uint8Array([65, 66, 0xff, 67]),
      'is not valid UTF-8, first at byte 2',
      'Save it as UTF-8',
    ],
    [
      'a character cut off at the end',
      'a.txt',
      new Uint8Array([65, 0xe2, 0x82]),
      'is not valid UTF-8, first at byte 1',
      'Save it as UTF-8',
    ],
    [
      '50 MB of one line',
      'a.txt',
      new Uint8Array(50_000_000).fill(97),
      'is larger than 5 MB, the limit of one document',
      'Split it into its documents, or give them one a line as .jsonl',
    ],
    [
      'a charset that does not exist',
      'a.html',
      bytesOf('<meta charset="utf-99"><p>x'),
      'names a charset that does not exist ("utf-99")',
      'Save it as UTF-8',
    ],
  ])('%s', async (_, file, content, reason, remedy) => {
    expect(await read(file, content)).toEqual([{ refusal: { file, reason, remedy } }]);
  });

  it('is never thrown, whatever the bytes', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 200 }),
        fc.constantFrom('a.txt', 'a.md', 'a.html', 'a.jsonl', 'a'),
        async (bytes, file) => {
          for (const result of await read(file, bytes)) {
            const isDocument = 'document' in result;
            expect(isDocument ? typeof result.document.text : describeRefusal(result.refusal).startsWith(file)).toBe(
              isDocument ? 'string' : true,
            );
          }
        },
      ),
      { numRuns: 300 },
    );
  });
});
