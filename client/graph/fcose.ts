/**
 * The organic layout of some hundred nodes: fcose, without a page, so that it runs in the worker. A node is its box, name
 * and all. The same graph comes out the same: fcose draws its first places by lot, and the lot is always the same one.
 */
import cytoscape, { type LayoutOptions } from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Position } from '../store/view.ts';
import type { LayoutJob } from './layout-job.ts';

cytoscape.use(fcose);

const SEED = 1;

/** One line a pair of nodes: ten kinds of statement do not glue two together. */
export function byFcose({ spots, links, held }: LayoutJob): Record<string, Position> {
  const ids = new Set(spots.map(({ id }) => id));
  const pairs = new Map(
    links
      .filter(({ source, target }) => source !== target && ids.has(source) && ids.has(target))
      .map(({ source, target }) => [[source, target].sort().join(' '), { source, target }]),
  );
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [{ selector: 'node', style: { shape: 'rectangle', width: 'data(width)', height: 'data(height)' } }],
    elements: [
      ...spots.map(({ id, box }) => ({ data: { id, width: 2 * box.side, height: box.above + box.below } })),
      ...[...pairs].map(([id, link]) => ({ data: { id: `${id} line`, ...link } })),
    ],
  });
  // A box reaches farther below its node, where the name is, than above.
  const lower = new Map(spots.map(({ id, box }) => [id, (box.below - box.above) / 2]));
  const options = {
    name: 'fcose',
    quality: 'proof',
    animate: false,
    fit: false,
    randomize: true,
    nodeSeparation: 110,
    idealEdgeLength: 135,
    nodeRepulsion: 14_000,
    gravity: 0.35,
    packComponents: false,
    fixedNodeConstraint: Object.entries(held)
      .filter(([id]) => ids.has(id))
      .map(([nodeId, { x, y }]) => ({ nodeId, position: { x, y: y + (lower.get(nodeId) ?? 0) } })),
  };
  withTheSameLot(() => cy.layout(options as LayoutOptions).run());
  const positions = Object.fromEntries(
    cy.nodes().map((node): [string, Position] => {
      const { x, y } = node.position();
      return [node.id(), { x, y: y - (lower.get(node.id()) ?? 0) }];
    }),
  );
  cy.destroy();
  return positions;
}

/** Runs what draws by `Math.random` with the same numbers every time (a linear congruential generator). */
function withTheSameLot(run: () => void): void {
  const { random } = Math;
  let state = SEED;
  Math.random = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
  try {
    run();
  } finally {
    Math.random = random;
  }
}
