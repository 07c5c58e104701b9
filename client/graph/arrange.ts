/**
 * A layout as a whole, step by step: forces or an order, then names pushed off each other. Runs in the worker
 * (layout-worker.ts); pure, so that tests run it without one.
 */
import type { Position } from '../store/view.ts';
import { separate, touching } from './boxes.ts';
import { drawIn } from './draw-in.ts';
import { byFcose } from './fcose.ts';
import { forceAtlas } from './force-atlas.ts';
import { gather } from './gather.ts';
import { boxesOf, inOrder, type LayoutJob, type LayoutStep } from './layout-job.ts';

/** Above this many nodes fcose takes many seconds (measured: 300 in 2 s, 600 in 9 s, 1,000 in 43 s). */
const FCOSE_AT_MOST = 400;
/** How much wider than high a layout may become to fill a wide screen. */
const STRETCH_AT_MOST = 1.6;
/** Where pushing apart leaves an overlap it is done again, first as it is, then with the whole blown up by as much. */
const MORE_TIMES = 10;
const AS_IT_IS = 2;
const BLOW_UP = 1.06;

/** The share of the whole that is over before names are pushed apart. */
const WITHOUT_NAMES = 0.95;

/** The last step is the layout. */
export function* arrange(job: LayoutJob): Generator<LayoutStep> {
  const { layout, spots, links, held, screen } = job;
  const boxes = boxesOf(spots);
  const isFree = Object.keys(held).length === 0;
  if (layout !== 'organic') {
    const found = inOrder(job);
    yield { done: 1, positions: () => found };
    return;
  }
  if (spots.length <= FCOSE_AT_MOST) {
    const found = byFcose(job);
    const near = isFree
      ? stretched(drawIn(gather(separate(found, boxes), boxes, links), boxes), screen)
      : { ...found, ...held };
    const apart = separate(near, boxes, new Set(Object.keys(held)));
    yield { done: 1, positions: () => apart };
    return;
  }
  let last: LayoutStep | undefined;
  for (const step of forceAtlas(spots, links)) {
    last = step;
    yield { positions: () => around(step.positions(), held), done: step.done * WITHOUT_NAMES };
  }
  const fixed = new Set(Object.keys(held));
  let positions = separate(around(stretched(last?.positions() ?? {}, screen), held), boxes, fixed);
  for (let times = 0; times < MORE_TIMES && touching(positions, boxes); times += 1) {
    const by = times < AS_IT_IS ? 1 : BLOW_UP;
    positions = separate({ ...scaled(positions, by, by), ...held }, boxes, fixed);
  }
  yield { done: 1, positions: () => positions };
}

/** The pinned stay where they are, and the rest comes to stand around them. */
function around(positions: Record<string, Position>, held: LayoutJob['held']): Record<string, Position> {
  const ids = Object.keys(held).filter((id) => positions[id]);
  if (ids.length === 0) return positions;
  const shift = (along: 'x' | 'y') =>
    ids.reduce((sum, id) => sum + (held[id]?.[along] ?? 0) - (positions[id]?.[along] ?? 0), 0) / ids.length;
  const [right, down] = [shift('x'), shift('y')];
  const moved = Object.entries(positions).map(([id, { x, y }]): [string, Position] => [
    id,
    { x: x + right, y: y + down },
  ]);
  return { ...Object.fromEntries(moved), ...held };
}

/** As wide as the screen is over its height, within bounds; it takes no more room than before. */
function stretched(positions: Readonly<Record<string, Position>>, screen: number): Record<string, Position> {
  const spots = Object.values(positions);
  const extent = (along: 'x' | 'y') => {
    let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
    for (const spot of spots) {
      least = Math.min(least, spot[along]);
      most = Math.max(most, spot[along]);
    }
    return most - least;
  };
  const wanted = (screen * extent('y')) / Math.max(1, extent('x'));
  const wider = Math.min(STRETCH_AT_MOST, Math.max(1, wanted));
  const higher = Math.min(STRETCH_AT_MOST, Math.max(1, 1 / wanted));
  return scaled(positions, wider, higher);
}

const scaled = (
  positions: Readonly<Record<string, Position>>,
  wider: number,
  higher: number,
): Record<string, Position> =>
  Object.fromEntries(Object.entries(positions).map(([id, { x, y }]) => [id, { x: x * wider, y: y * higher }]));
