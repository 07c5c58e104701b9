/** The PDF report: what it says, that nothing planned or denied reads as done, and that no letter vanishes. */
import { createRequire } from 'node:module';
import anyAscii from 'any-ascii';
import { expect, test } from 'vitest';
import { captionOf } from '../../../client/export/caption.ts';
import { isWritable, WRITABLE, writable } from '../../../client/export/letters.ts';
import { toReport } from '../../../client/export/to-report.ts';
import { toElements } from '../../../client/graph/to-elements.ts';
import { select } from '../../../client/store/explorer.ts';
import { scopesOf, within } from '../../../client/store/report-scope.ts';
import { LIGHT } from '../../../client/styles/palette.ts';
import type { Statement } from '../../../server/contract/statement.ts';
import { makeEdge, makeEntity, makeExplorer } from '../store/make-explorer.ts';

const entities = [
  makeEntity('a', { name: 'Nguyễn Phú Trọng', aliases: ['阮富仲'] }),
  makeEntity('b', { name: 'Northland', type: 'State' }),
  makeEntity('c', { name: 'League', type: 'Organization' }),
];
const edges = [
  makeEdge('a', 'b', { statements: 2, firstDate: '2022-12-19', lastDate: '2022-12-20' }),
  makeEdge('a', 'b', { status: 'denied', type: 'THREATEN', mutual: false }),
  makeEdge('b', 'c', { status: 'planned', publishers: 0 }),
];
const state = makeExplorer(entities, edges);
const said = (id: string, status: Statement['status'], type: Statement['type'], text: string): Statement => ({
  id,
  kind: 'event',
  type,
  status,
  actors: [{ id: 'a', type: 'Person', name: 'Nguyễn Phú Trọng' }],
  recipients: [{ id: 'b', type: 'State', name: 'Northland' }],
  date: '2022-12-19',
  confidence: 0.83,
  event: 'e1',
  evidence: { start: 0, end: 20, text },
  document: {
    id: 'one.txt',
    title: 'Talks at last',
    publisher: 'Evening Ledger',
    publishedAt: '2022-12-20',
    language: 'en',
    url: 'https://ledger.example/talks',
  },
});
const statements = [
  said('s1', 'actual', 'CONSULT', 'The general secretary met Northland’s president.'),
  said('s2', 'denied', 'THREATEN', 'He denied any threat.'),
];

const report = toReport({
  picture: {
    elements: toElements(state),
    positions: { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 100, y: 200 } },
    palette: LIGHT,
    caption: captionOf(state, statements, '2026-01-02'),
  },
  entities,
  edges,
  statements,
  evidence: new Map([['s1', 'met Northland’s president']]),
  notes: [],
  address: 'http://127.0.0.1:3000/#show=a',
  write: (words) => writable(words, anyAscii),
});

/** Its words in their order, without the picture; evidence in brackets. */
function wordsOf(content: unknown): string[] {
  if (typeof content === 'string') return [content];
  if (Array.isArray(content)) return content.flatMap(wordsOf);
  if (typeof content !== 'object' || content === null) return [];
  const { text, stack, ol, table } = content as Record<string, unknown>;
  if (Array.isArray(text)) {
    return [
      text
        .map((part) => (typeof part === 'string' ? part : part.style === 'evidence' ? `[${part.text}]` : part.text))
        .join(''),
    ];
  }
  return [text, stack, ol, (table as { body?: unknown } | undefined)?.body].flatMap(wordsOf);
}

test('title, view, who, each line with its sentences and status, sources', () => {
  expect(wordsOf(report.content)).toEqual([
    'Nguyễn Phú Trọng, Northland and League',
    '3 entities, 3 lines.',
    'Read by Entente from 1 document of Evening Ledger on 2 Jan 2026.',
    'The view: http://127.0.0.1:3000/#show=a',
    'What documents say, as a program read it. What they tell as planned, denied or only possible is marked so, and is not told as done.',
    'This file has no letters for some of the scripts in it; words in those are written in Latin letters here.',
    'Who is in it',
    ...['Name', 'Type', 'Also known as'],
    ...['Nguyễn Phú Trọng', 'Person', 'RuanFuZhong'],
    ...['Northland', 'State', ''],
    ...['League', 'Organization', ''],
    'What is said',
    'Nguyễn Phú Trọng met Northland',
    '2 sentences · 1 publisher · 19 Dec 2022 – 20 Dec 2022',
    'The general secretary [met Northland’s president].',
    '[1] Evening Ledger · 20 Dec 2022 · of 19 Dec 2022 · 83% sure',
    'Nguyễn Phú Trọng did not threaten Northland',
    'Denied: did not take place, or was denied',
    '1 sentence · 1 publisher',
    '[He denied any threat.]',
    '[1] Evening Ledger · 20 Dec 2022 · of 19 Dec 2022 · 83% sure',
    'Northland will meet League',
    'Planned: will take place, or is due to',
    '1 sentence',
    'Sources',
    'Talks at last · Evening Ledger · 20 Dec 2022',
    'https://ledger.example/talks',
  ]);
  expect([report.language, report.displayTitle, report.info?.title]).toEqual([
    'en',
    true,
    'Nguyễn Phú Trọng, Northland and League',
  ]);
});

test('a report is of the picked, of the selected, or of all', () => {
  const picked = { ...state, view: { ...state.view, picked: ['b', 'c'] } };
  expect(scopesOf(select(picked, { kind: 'entity', id: 'c' }))).toEqual([
    { of: 'picked', count: 2 },
    { of: 'entity', id: 'c', name: 'League' },
    { of: 'all' },
  ]);
  const drawn = (...scope: Parameters<typeof within>) => {
    const { view, edges: lines } = within(...scope);
    return [view.shown, lines.map(({ id }) => id), view.selection, view.picked];
  };
  const [, , planned] = edges.map(({ id }) => id);
  expect(drawn(select(picked, { kind: 'entity', id: 'c' }), { of: 'entity', id: 'c', name: 'League' })).toEqual([
    ['c', 'b'],
    [planned],
    undefined,
    [],
  ]);
  expect(drawn(state, { of: 'edge', id: planned ?? '' })).toEqual([['b', 'c'], [planned], undefined, []]);
  expect(toElements(within(picked, { of: 'picked', count: 2 })).edges.map(({ id }) => id)).toEqual([planned]);
});

test('every letter that is taken for writable is in all faces of the font', () => {
  const pdfmake = createRequire(import.meta.url).resolve('pdfmake/package.json');
  const pdfkit = createRequire(pdfmake).resolve('pdfkit');
  const fontkit = createRequire(pdfkit)('fontkit') as {
    openSync: (path: string) => { hasGlyphForCodePoint: (code: number) => boolean };
  };
  const missing = ['Regular', 'Medium', 'Italic'].flatMap((face) => {
    const font = fontkit.openSync(pdfmake.replace('package.json', `build/fonts/Roboto/Roboto-${face}.ttf`));
    return WRITABLE.flatMap(([first, last]) =>
      Array.from({ length: last - first + 1 }, (_, index) => first + index).filter(
        (code) => !font.hasGlyphForCodePoint(code),
      ),
    );
  });
  expect(missing).toEqual([]);
});

test.each([
  ['Tổng Bí thư Nguyễn Phú Trọng', 'Tổng Bí thư Nguyễn Phú Trọng'],
  ['Тэракт у Мінску – “так”', 'Тэракт у Мінску – “так”'],
  ['习近平 met Putin', 'XiJinPing met Putin'],
  ['a → b', 'a > b'],
])('%s is written %s', (words, written) => {
  expect([writable(words, anyAscii), isWritable(words)]).toEqual([written, words === written]);
});
