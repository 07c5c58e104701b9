import cytoscape from 'cytoscape';
import { expect, test } from 'vitest';
import { stylesheetOf } from '../../../client/graph/stylesheet.ts';
import { toElements } from '../../../client/graph/to-elements.ts';
import { DARK, LIGHT } from '../../../client/styles/palette.ts';
import { STATUSES } from '../../../client/vocabulary/status-words.ts';
import { makeEdge, makeEntity, makeExplorer } from '../store/make-explorer.ts';

/** The look of one line of each status, as Cytoscape computes it. */
function drawn(palette: typeof LIGHT) {
  const edges = STATUSES.map((status) => makeEdge('a', 'b', { status }));
  const elements = toElements(makeExplorer([makeEntity('a'), makeEntity('b')], edges));
  const split = ({ classes, ...data }: { classes: string }) => ({ data, classes });
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: stylesheetOf(palette),
    elements: { nodes: elements.nodes.map(split), edges: elements.edges.map(split) } as cytoscape.ElementsDefinition,
  });
  return cy.edges().map((edge) => ({
    status: edge.data('status'),
    line: edge.style('line-style'),
    bar: edge.style('mid-target-arrow-shape'),
    pale: Number(edge.style('opacity')) < 0.5,
  }));
}

test.each([
  ['light', LIGHT],
  ['dark', DARK],
])('what did not take place is never drawn like what did: %s', (_, palette) => {
  expect(drawn(palette)).toEqual([
    { status: 'actual', line: 'solid', bar: 'none', pale: false },
    { status: 'planned', line: 'dashed', bar: 'none', pale: false },
    { status: 'denied', line: 'dotted', bar: 'tee', pale: false },
    { status: 'hypothetical', line: 'dotted', bar: 'none', pale: true },
  ]);
});

test('names are drawn larger than their nodes where the graph is seen from afar', () => {
  const { nodes } = toElements(makeExplorer([makeEntity('a')], []));
  const fontAt = (names: number) =>
    cytoscape({
      headless: true,
      styleEnabled: true,
      style: stylesheetOf(LIGHT, undefined, names),
      elements: nodes.map(({ classes, ...data }) => ({ data, classes })),
    })
      .nodes()
      .map((node) => [node.style('font-size'), node.width()]);
  const [[font, width] = []] = fontAt(1);
  expect(fontAt(2)).toEqual([[`${2 * Number.parseFloat(String(font))}px`, width]]);
});
