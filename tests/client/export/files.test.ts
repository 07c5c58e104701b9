/** Exported pictures and pages: whole where they are small, and well-formed whatever names are in them. */
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { captionOf } from '../../../client/export/caption.ts';
import { toPage } from '../../../client/export/to-page.ts';
import { toSvg } from '../../../client/export/to-svg.ts';
import { toElements } from '../../../client/graph/to-elements.ts';
import { setFilters } from '../../../client/store/explorer.ts';
import { NO_FILTERS } from '../../../client/store/filters.ts';
import { folded } from '../../../client/store/groups.ts';
import { LIGHT } from '../../../client/styles/palette.ts';
import type { Statement } from '../../../server/contract/statement.ts';
import { makeEdge, makeEntity, makeEvent, makeExplorer, withEvents } from '../store/make-explorer.ts';

const ODD = '<Ann> & "Bob" \u0001';
const entities = [
  makeEntity('a', { name: ODD, statements: 9 }),
  makeEntity('b', { name: 'Northland', type: 'State' }),
  makeEntity('c', { name: 'League', type: 'Organization' }),
  makeEntity('d', { name: 'Harbor', type: 'Place' }),
];
const edges = [
  makeEdge('a', 'b', { status: 'denied' }),
  makeEdge('a', 'b', { type: 'ACCUSE', mutual: false }),
  makeEdge('a', 'c', { type: 'MEMBER_OF', status: 'planned', mutual: false }),
  makeEdge('b', 'c', { status: 'hypothetical' }),
];
const state = makeExplorer(entities, edges);
const positions = { a: { x: 0, y: 0 }, b: { x: 300, y: 40 }, c: { x: 120, y: 260 }, d: { x: 400, y: 300 } };
const statement: Statement = {
  id: 's1',
  kind: 'event',
  type: 'ACCUSE',
  status: 'actual',
  actors: [{ id: 'a', type: 'Person', name: ODD }],
  recipients: [{ id: 'b', type: 'State', name: 'Northland' }],
  date: '2022-12-19',
  confidence: 0.83,
  event: 'e1',
  evidence: { start: 0, end: 20, text: 'Ann accused <Northland> of theft.' },
  document: { id: 'one.txt', publisher: 'Evening Ledger', publishedAt: '2022-12-20', language: 'en' },
};
const caption = captionOf(state, [statement], '2026-01-02');
const picture = { elements: toElements(state), positions, palette: LIGHT, caption };
/** What an XML parser says of a text that it reads and writes again. */
const parse = async (contents: string) =>
  (await validateXML({ xml: { fileName: 'picture.svg', contents }, normalization: 'format' })).valid;

test('the caption names who, how much, and whose words', () => {
  expect(caption).toEqual({
    title: `${ODD}, Northland, League and 1 more`,
    summary: '4 entities, 4 lines.',
    sources: 'Read by Entente from 1 document of Evening Ledger on 2 Jan 2026.',
  });
  expect(captionOf(setFilters(state, { ...NO_FILTERS, offStatuses: ['denied'] }), [], '2026-01-02')).toEqual({
    title: `${ODD}, Northland, League and 1 more`,
    summary: '4 entities, 3 lines. Without denied.',
    sources: 'Read by Entente from 0 documents on 2 Jan 2026.',
  });
});

describe('SVG', () => {
  const svg = toSvg(picture);
  const count = (pattern: RegExp) => [...svg.matchAll(pattern)].length;
  test('is well-formed XML, odd names and all', async () => {
    expect([await parse(svg), await parse('<svg><g></svg>')]).toEqual([true, false]);
    expect(svg).toContain('&lt;Ann&gt; &amp; &quot;Bob&quot; ');
  });
  test('every node and line is in it, in the line of its status', () => {
    expect([count(/class="node"/g), count(/class="line"/g)]).toEqual([4, 4]);
    // Twice each: in the drawing and in the legend.
    expect([count(/stroke-dasharray="9 5"/g), count(/stroke-dasharray="2 4"/g)]).toEqual([2, 4]);
    expect(count(/l10 10m0-10l-10 10/g)).toBe(1);
  });
  test('has title, legend, date and sources', () => {
    for (const words of [
      'Northland, League and 1 more',
      '4 entities',
      'People',
      'Denied',
      'Evening Ledger',
      '2 Jan 2026',
    ])
      expect(svg).toContain(words);
  });
  test('an empty graph is a picture too', () => {
    const none = { ...picture, elements: { nodes: [], edges: [] }, positions: {} };
    expect(toSvg(none)).toContain('</svg>');
  });
});

describe('a page', () => {
  const page = toPage({ ...picture, entities, edges, statements: [statement], notes: ['The file ends here.'] });
  test('holds the sentences, escaped, with outlet, date and confidence', () => {
    expect(page).toContain(
      '<blockquote lang="en">Ann accused &lt;Northland&gt; of theft.<footer>Evening Ledger · 20 Dec 2022 · of 19 Dec 2022 · 83% sure</footer></blockquote>',
    );
    expect(page).toContain('The file ends here.');
  });
  test('every link of the picture leads to a section', () => {
    const links = [...page.matchAll(/href="#(e\d+)"/g)].map(([, id]) => id);
    const sections = new Set([...page.matchAll(/<section id="(e\d+)"/g)].map(([, id]) => id));
    expect(sections.size).toBe(8);
    expect(links.filter((id) => !sections.has(id ?? ''))).toEqual([]);
  });
  test('asks for nothing: no address but those of its own sections', () => {
    expect([...page.matchAll(/(?:src|href)="(?!#)[^"]*"/g)].map(([match]) => match)).toEqual([]);
    expect(page).not.toMatch(/@import|url\(|fetch\(/);
  });
});

describe('events as nodes', () => {
  const event = makeEvent('1', ['a', 'away'], {
    participants: [
      { id: 'a', type: 'Person', name: ODD },
      { id: 'b', type: 'State', name: 'Northland' },
      { id: 'away', type: 'Person', name: 'Away & Gone' },
    ],
    status: 'planned',
    date: '2023-01-19',
    place: { id: 'd', type: 'Place', name: 'Harbor' },
  });
  const byEvents = withEvents(state, [event]);
  const spots = { ...positions, [event.id]: { x: 150, y: 20 } };
  const drawing = { ...picture, elements: toElements(byEvents), positions: spots };

  test('stand in the picture with their legend and lines, and in its caption', async () => {
    const svg = toSvg(drawing);
    expect(await parse(svg)).toBe(true);
    const stars = [...svg.matchAll(/<polygon [^>]*stroke-width="2\.2"[^>]*>/g)].map(([match]) => match);
    // Of a planned one the rim alone, dashed; that of the legend is filled.
    expect(
      stars.map((star) => [star.includes('stroke-dasharray="5 3"'), star.includes(`fill="${LIGHT.ground}"`)]),
    ).toEqual([
      [true, true],
      [false, false],
    ]);
    expect(svg).toContain('>Events</text>');
    expect(svg).toContain('<title>Meeting, Harbor, 19 Jan 2023, with Northland</title>');
    expect([...svg.matchAll(/class="line"/g)]).toHaveLength(6);
    expect(captionOf(byEvents, [statement], '2026-01-02').summary).toBe('4 entities, 1 event, 3 lines.');
  });

  test('stand in the page with who took part and their sentences, and lines lead to them', () => {
    const met: Statement = { ...statement, id: 's2', type: 'CONSULT', status: 'planned', event: event.id };
    const page = toPage({
      ...drawing,
      entities,
      edges: folded(byEvents).edges,
      folded: folded(byEvents),
      statements: [statement, met],
      notes: [],
    });
    const links = [...page.matchAll(/href="#(e\w+)"/g)].map(([, id]) => id);
    const sections = new Set([...page.matchAll(/<section id="(e\d+)"/g)].map(([, id]) => id));
    expect(sections.size).toBe(4 + 3 + 1);
    expect(links.filter((id) => !sections.has(id ?? ''))).toEqual([]);
    const section = page.slice(page.indexOf('<h3>Meeting, Harbor, 19 Jan 2023</h3>'));
    expect(section.slice(0, section.indexOf('</section>'))).toContain(
      'Planned · 3 took part · 1 sentence · 1 publisher</small></p><p>',
    );
    expect(section.slice(0, section.indexOf('</section>'))).toMatch(/Away &amp; Gone<\/p><blockquote/);
  });
});
