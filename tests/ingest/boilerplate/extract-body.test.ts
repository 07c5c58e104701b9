/**
 * Whole pages through the boilerplate step. `tests/fixtures/pages` holds a page dump of each style beside what must come
 * of it, read by a person; all outlets and events are invented.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { documentIdOf } from '../../../cypher/schema/ids.ts';
import { extractBody } from '../../../ingest/boilerplate/extract-body.ts';
import { RefusedInput } from '../../../ingest/model/refused-input.ts';

const folder = join(import.meta.dirname, '../../fixtures/pages');
const pages = readdirSync(folder)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => name.replace('.txt', ''));

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('extractBody', () => {
  it.each(pages)('cleans the page %s', (name) => {
    const { body, ...metadata } = JSON.parse(read(`${name}.json`));
    expect(extractBody({ id: name, shape: 'page', text: read(`${name}.txt`) })).toEqual({
      id: name,
      ...metadata,
      text: body.join('\n\n'),
    });
  });

  it('gives the same of a page with other line ends, spaces and a byte order mark', () => {
    const text = read('ministry.txt');
    const other = `\uFEFF${text.replaceAll('\n', ' \r\n').replaceAll('Minister of', 'Minister\u00A0of')}`;
    expect(extractBody({ id: 'a', shape: 'page', text: other })).toEqual(extractBody({ id: 'a', shape: 'page', text }));
  });

  it('composes characters once, so that offsets are into one form', () => {
    const { text } = extractBody({
      id: 'a',
      shape: 'page',
      text: 'Nguyễn Phú Trọng đến Viêng Chăn hôm thứ Ba.'.normalize('NFD'),
    });
    expect(text).toBe('Nguyễn Phú Trọng đến Viêng Chăn hôm thứ Ba.');
  });

  it('leaves a body as it is, spaces and all', () => {
    const text = '  Chad said:\r\n\tno. \n\n\n Most read\n';
    expect(extractBody({ id: 'x', shape: 'body', text, title: 'T', language: 'en' })).toEqual({
      id: 'x',
      title: 'T',
      language: 'en',
      text,
    });
  });

  it('keeps what the source says of itself against what the page says', () => {
    const text = read('plain-story.txt');
    const { title, publishedAt, publisher, url } = extractBody({
      shape: 'page',
      text,
      title: 'Given title',
      publishedAt: '2020-01-02',
      publisher: 'Given',
      url: 'https://example.com/2023/05/06/story',
    });
    expect({ title, publishedAt, publisher, url }).toEqual({
      title: 'Given title',
      publishedAt: '2020-01-02',
      publisher: 'Given',
      url: 'https://example.com/2023/05/06/story',
    });
  });

  it('dates a page by its address when nothing else does', () => {
    const page = { shape: 'page' as const, text: read('plain-story.txt') };
    expect(extractBody({ ...page, url: 'https://example.com/2023/05/06/story' }).publishedAt).toBe('2023-05-06');
    expect(extractBody({ ...page, url: 'https://example.com/2023/13/40/story' }).publishedAt).toBeUndefined();
  });

  it('takes the id of what was given, not of what was made of it', () => {
    const text = read('plain-story.txt');
    expect(extractBody({ shape: 'page', text }).id).toBe(documentIdOf(text));
  });

  it.each([
    ['one sentence', 'The ministers of Chad and Niger met in Zinder on Monday.'],
    ['one sentence without a stop', 'Ministers of Chad and Niger meet in Zinder'],
    ['a short quotation', '"We agree," she said.'],
  ])('takes %s for a body without a title', (_, text) => {
    const found = extractBody({ id: 'x', shape: 'page', text });
    expect([found.text, found.title]).toEqual([text, undefined]);
  });

  it.each(['', ' \n\t\n ', '\uFEFF'])('refuses a document without text: %j', (text) => {
    expect(() => extractBody({ shape: 'page', text })).toThrow(new RefusedInput('no-text'));
  });

  it('refuses a page of nothing but menus', () => {
    expect(() => extractBody({ shape: 'page', text: 'Share\n• Print\nAdvertisement' })).toThrow(
      new RefusedInput('only-menus'),
    );
  });

  it('throws nothing but a refusal, and adds no word of its own, whatever the page', () => {
    const line = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 60 }),
      fc.constantFrom(
        '',
        '',
        'Most Read',
        '  • Home',
        'By Jane Roe',
        '3 May 2023',
        'Read more: Other story',
        'Tags: A, B',
        'BREAKING',
        '© 2023 Outlet',
      ),
      fc
        .array(fc.constantFrom('the', 'minister', 'of', 'Chad', 'met', 'Niger', 'on', 'Monday', 'said'), {
          minLength: 8,
          maxLength: 30,
        })
        .map((words) => `${words.join(' ')}.`),
    );
    fc.assert(
      fc.property(fc.array(line, { maxLength: 40 }), (lines) => {
        const page = lines.join('\n');
        const squeezed = page.normalize('NFC').replace(INVISIBLE, '').replace(/\s+/gu, '');
        try {
          const { text } = extractBody({ shape: 'page', text: page });
          for (const paragraph of text.split('\n\n')) expect(squeezed).toContain(paragraph.replace(/\s+/gu, ''));
        } catch (error) {
          expect(error).toBeInstanceOf(RefusedInput);
        }
      }),
      { numRuns: 300 },
    );
  });
});

/** Marks without a shape that the step drops. */
const INVISIBLE = /[\u200B\u200E\u200F\u2060\uFEFF\u00AD]/g;
