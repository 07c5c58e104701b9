/** Each file format: what is in it, that its readers take it, and that no text breaks out of it. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { EXPORT_FORMATS } from '../../../server/contract/graph.ts';
import type { Subgraph } from '../../../server/payload/subgraph.ts';
import { toCsv } from '../../../server/payload/to-csv.ts';
import { toCypher } from '../../../server/payload/to-cypher.ts';
import { toCytoscape } from '../../../server/payload/to-cytoscape.ts';
import { toFile } from '../../../server/payload/to-file.ts';
import { toGexf } from '../../../server/payload/to-gexf.ts';
import { toGraphml } from '../../../server/payload/to-graphml.ts';

const schemaOf = (format: string) => ({
  fileName: `${format}.xsd`,
  contents: readFileSync(join(import.meta.dirname, `../../fixtures/export/${format}.xsd`), 'utf8'),
});
const check = async (format: 'graphml' | 'gexf', contents: string) => {
  const { valid, errors } = await validateXML({
    xml: [{ fileName: `graph.${format}`, contents }],
    schema: [schemaOf(format)],
  });
  return { valid, errors: errors.map(({ message }) => message) };
};

/** Text that means something to one of the formats. */
const NASTY = `=HYPERLINK("x") <b>&"it's"</b> \\u0027 \\ \u0008\uFFFE\uD800 a\tb\nc`;

const SUBGRAPH: Subgraph = {
  nodes: [
    {
      id: 'person:a b/c',
      type: 'Person',
      name: NASTY,
      aliases: ['A', '-1+1'],
      wikidataId: 'Q1',
      documents: 1,
      statements: 2,
    },
    { id: 'state:b', type: 'State', name: 'B', aliases: [], documents: 1, statements: 2 },
  ],
  edges: [
    {
      id: 'person:a b/c|CONSULT|actual|state:b',
      type: 'CONSULT',
      status: 'actual',
      source: 'person:a b/c',
      target: 'state:b',
      mutual: true,
      statements: 1,
      publishers: 1,
      firstDate: '2022',
      lastDate: '2022-12-19',
      confidence: 0.75,
    },
    {
      id: 'state:b|SANCTION|planned|person:a b/c',
      type: 'SANCTION',
      status: 'planned',
      source: 'state:b',
      target: 'person:a b/c',
      mutual: false,
      statements: 1,
      publishers: 0,
      confidence: 0.5,
    },
  ],
  statements: [
    {
      id: 'd#1',
      kind: 'event',
      type: 'CONSULT',
      mode: 'meeting',
      status: 'actual',
      actors: [{ id: 'person:a b/c', type: 'Person', name: NASTY }],
      recipients: [{ id: 'state:b', type: 'State', name: 'B' }],
      date: '--12-19',
      place: { id: 'place:p', type: 'Place', name: 'P' },
      confidence: 0.75,
      event: 'event-1',
      evidence: { start: 0, end: 5, text: NASTY },
      document: { id: 'd', title: '@title', language: 'en' },
    },
  ],
  notes: ['Of 9 neighbors the 1 heaviest\nare here'],
};
const EMPTY: Subgraph = { nodes: [], edges: [], statements: [], notes: [] };

describe('GraphML', () => {
  test('is valid, whatever the names hold', async () => {
    expect(await check('graphml', toGraphml(SUBGRAPH))).toEqual({ valid: true, errors: [] });
    expect(await check('graphml', toGraphml(EMPTY))).toEqual({ valid: true, errors: [] });
  });

  test('numbers nodes and keeps their ids as data', () => {
    const lines = toGraphml(SUBGRAPH).split('\n');
    expect(lines.filter((line) => line.startsWith('<edge'))).toEqual([
      '<edge id="e0" source="n0" target="n1"><data key="edge-id">person:a b/c|CONSULT|actual|state:b</data>' +
        '<data key="edge-type">CONSULT</data><data key="edge-status">actual</data><data key="edge-mutual">true</data>' +
        '<data key="edge-statements">1</data><data key="edge-publishers">1</data><data key="edge-firstDate">2022</data>' +
        '<data key="edge-lastDate">2022-12-19</data><data key="edge-confidence">0.75</data></edge>',
      '<edge id="e1" source="n1" target="n0"><data key="edge-id">state:b|SANCTION|planned|person:a b/c</data>' +
        '<data key="edge-type">SANCTION</data><data key="edge-status">planned</data><data key="edge-mutual">false</data>' +
        '<data key="edge-statements">1</data><data key="edge-publishers">0</data><data key="edge-confidence">0.5</data></edge>',
    ]);
    expect(lines).toContain('<desc>Made by Entente. Of 9 neighbors the 1 heaviest&#10;are here</desc>');
  });

  test('a file that is not valid is found to be so', async () => {
    const broken = toGraphml(SUBGRAPH).replace('id="n0"', 'id="n 0"');
    expect((await check('graphml', broken)).valid).toBe(false);
  });
});

describe('GEXF', () => {
  test('is valid, whatever the names hold', async () => {
    expect(await check('gexf', toGexf(SUBGRAPH))).toEqual({ valid: true, errors: [] });
    expect(await check('gexf', toGexf(EMPTY))).toEqual({ valid: true, errors: [] });
  });

  test('a node and an edge', () => {
    const lines = toGexf(SUBGRAPH).split('\n');
    expect(lines).toContain(
      '<node id="state:b" label="B"><attvalues><attvalue for="type" value="State"/><attvalue for="documents" value="1"/>' +
        '<attvalue for="statements" value="2"/></attvalues></node>',
    );
    expect(lines).toContain(
      '<edge id="state:b|SANCTION|planned|person:a b/c" source="state:b" target="person:a b/c" kind="SANCTION" ' +
        'weight="1" label="SANCTION"><attvalues><attvalue for="type" value="SANCTION"/>' +
        '<attvalue for="status" value="planned"/><attvalue for="mutual" value="false"/>' +
        '<attvalue for="statements" value="1"/><attvalue for="publishers" value="0"/>' +
        '<attvalue for="confidence" value="0.5"/></attvalues></edge>',
    );
  });
});

test('Cytoscape JSON goes into cytoscape() as it is', () => {
  expect(JSON.parse(toCytoscape({ ...SUBGRAPH, notes: [] }))).toEqual({
    format_version: '1.0',
    generated_by: 'Entente',
    target_cytoscapejs_version: '~3.34',
    data: { name: 'Entente' },
    elements: {
      nodes: SUBGRAPH.nodes.map((node) => ({ data: { ...node, label: node.name } })),
      edges: SUBGRAPH.edges.map((edge) => ({ data: { ...edge, label: edge.type } })),
    },
  });
});

describe('CSV', () => {
  const files = Object.fromEntries(
    Object.entries(unzipSync(toCsv(SUBGRAPH))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );

  test('three tables and a note', () => {
    expect(Object.keys(files)).toEqual(['nodes.csv', 'edges.csv', 'statements.csv', 'notes.txt']);
    expect(files['edges.csv']?.split('\r\n').slice(0, 2)).toEqual([
      'id,type,status,source,target,mutual,statements,publishers,firstDate,lastDate,confidence',
      'person:a b/c|CONSULT|actual|state:b,CONSULT,actual,person:a b/c,state:b,true,1,1,2022,2022-12-19,0.75',
    ]);
  });

  test('Excel is told that it is UTF-8', () => {
    expect([...(unzipSync(toCsv(SUBGRAPH))['nodes.csv'] as Uint8Array).subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('no cell begins like a formula', () => {
    expect(files['nodes.csv']).toContain(`"'=HYPERLINK(""x"")`);
    expect(files['statements.csv']).toContain(",'--12-19,place:p,");
    expect(files['statements.csv']).toContain(",'@title,");
  });

  test('the same graph gives the same bytes', () => {
    expect(Buffer.from(toCsv(SUBGRAPH)).equals(Buffer.from(toCsv(SUBGRAPH)))).toBe(true);
  });
});

test('a Cypher literal holds any text', () => {
  const script = toCypher({ ...SUBGRAPH, nodes: [{ ...SUBGRAPH.nodes[0], name: "it's \\u0027\n" } as never] });
  expect(script).toContain(`name: 'it\\'s \\\\' + 'u0027\\u000a'`);
  expect(script).toContain('// Of 9 neighbors the 1 heaviest are here');
});

test.each(EXPORT_FORMATS)('%s has a type and an ending', (format) => {
  const { type, extension, content } = toFile(format, SUBGRAPH);
  expect([type, extension, content.length > 100]).toEqual([expect.any(String), expect.any(String), true]);
});
