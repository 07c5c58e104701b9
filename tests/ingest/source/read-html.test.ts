/** Pages in HTML → text and what they say of themselves. */
import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../ingest/source/read-html.ts';
import { readSource } from '../../../ingest/source/read-source.ts';

const PARAGRAPHS = [
  'The ministers of Chad and Niger met in Zinder on Monday to speak of the border, which has been closed for four years.',
  'They agreed to open it in June, a spokesman said, and to send home the soldiers that both have kept there.',
  'The president of Chad, who had received the minister of Niger in the morning, praised the agreement.',
];
const article = (more = ''): string => PARAGRAPHS.map((text) => `<p>${text}</p>`).join('\n') + more;
const page = (head: string, body: string): string =>
  `<!doctype html><html lang="en-GB"><head>${head}</head><body>${body}</body></html>`;

describe('readHtml', () => {
  it('finds the article among menus, and its data in JSON-LD', () => {
    const data = {
      '@context': 'https://schema.org',
      '@graph': [
        { '@type': 'WebSite', name: 'Harbor Dispatch' },
        {
          '@type': ['NewsArticle'],
          headline: 'Chad and Niger open their border',
          datePublished: '2023-05-03T10:00:00+02:00',
          author: [{ '@type': 'Person', name: 'Jane Roe' }],
          publisher: { '@type': 'Organization', name: 'Harbor Dispatch' },
          keywords: ['Chad', 'Niger'],
        },
      ],
    };
    const html = page(
      `<title>Other</title><link rel="canonical" href="https://example.com/2023/05/chad"><script type="application/ld+json">not json</script><script type="application/ld+json">${JSON.stringify(data)}</script>`,
      `<nav><ul><li><a href="/">Home</a></li><li><a href="/w">World</a></li></ul></nav><article><h1>Chad and Niger open their border</h1>${article()}<figure><img src="x.jpg"><figcaption>Ministers in Zinder. Photo: AP</figcaption></figure></article><footer>© 2023</footer>`,
    );
    expect(readHtml(html, 'a.html', false)).toEqual({
      id: 'a.html',
      title: 'Chad and Niger open their border',
      publisher: 'Harbor Dispatch',
      author: 'Jane Roe',
      url: 'https://example.com/2023/05/chad',
      publishedAt: '2023-05-03T10:00:00+02:00',
      language: 'en',
      tags: ['Chad', 'Niger'],
      shape: 'page',
      text: [...PARAGRAPHS, 'Image caption\nMinisters in Zinder. Photo: AP'].join('\n\n'),
    });
  });

  it.each([
    [
      'meta elements',
      '<meta property="article:published_time" content="2023-05-03T08:00:00Z">',
      '2023-05-03T08:00:00Z',
    ],
    ['names in any case', '<meta name="DC.date.issued" content="2023-05-03">', '2023-05-03'],
    ['microdata', '<meta itemprop="datePublished" content="2023-05-03">', '2023-05-03'],
    ['a date in words', '<meta name="date" content="27 février 2023">', '2023-02-27'],
    ['a date that is none', '<meta name="date" content="yesterday">', undefined],
    ['nothing', '', undefined],
  ])('takes the date from %s', (_, head, publishedAt) => {
    expect(readHtml(page(head, article()), 'a', false).publishedAt).toBe(publishedAt);
  });

  it('takes the date from a time element when nothing else has it', () => {
    const html = page('', `<time datetime="2023-05-03T08:00">Wed</time>${article()}`);
    expect(readHtml(html, 'a', false).publishedAt).toBe('2023-05-03');
  });

  it.each([
    [
      '<meta property="og:title" content="Chad opens its border"><meta property="og:site_name" content="Harbor Dispatch">',
      ['Chad opens its border', 'Harbor Dispatch'],
    ],
    [
      '<title>Chad opens its border | Harbor Dispatch</title><meta property="og:site_name" content="Harbor Dispatch">',
      ['Chad opens its border', 'Harbor Dispatch'],
    ],
    ['<title>Chad - Niger: a border</title>', ['Chad - Niger: a border', undefined]],
  ])('takes title and outlet from %s', (head, expected) => {
    const { title, publisher } = readHtml(page(head, article()), 'a', false);
    expect([title, publisher]).toEqual(expected);
  });

  it.each([
    ['unclosed elements', `<div><p>${PARAGRAPHS.join('<p>')}`],
    ['no tags around', PARAGRAPHS.join('<br><br>')],
    ['stray end tags', `</div></p>${article()}</span></body></html></html>`],
  ])('makes the best of broken markup: %s', (_, html) => {
    const { text } = readHtml(html, 'a', false);
    for (const paragraph of PARAGRAPHS) expect(text).toContain(paragraph);
  });

  it('flattens a page nested ten thousand deep', () => {
    const html = page('', `${'<div>'.repeat(10_000)}${PARAGRAPHS[0]}${'</div>'.repeat(10_000)}`);
    expect(readHtml(html, 'a', false).text).toBe(PARAGRAPHS[0]);
  });

  it('gives a body when it is raw', () => {
    expect(readHtml(page('', article()), 'a', true)).toEqual({
      id: 'a',
      language: 'en',
      shape: 'body',
      text: PARAGRAPHS.join('\n\n'),
    });
  });

  it('is decoded by the charset that the page declares', async () => {
    const head =
      '<html><head><meta http-equiv="Content-Type" content="text/html; charset=windows-1251"></head><body><p>';
    const word = [0xcc, 0xe8, 0xed, 0xf1, 0xea]; // Минск
    const bytes = new Uint8Array([...new TextEncoder().encode(head), ...word]);
    expect(await readSource({ file: 'a.html', id: 'a' }, bytes)).toEqual([
      { document: { id: 'a', shape: 'page', text: 'Минск' } },
    ]);
  });
});
