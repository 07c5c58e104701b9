/** Which names of nodes can be read where nodes lie over each other: the larger node's name stands, the other's waits. Pure. */
import type { Position } from '../store/view.ts';
import { LABEL_GAP, LABEL_WIDTH, LINE_HEIGHT, linesOf } from './boxes.ts';

interface Named {
  readonly id: string;
  readonly label: string;
  readonly size: number;
  readonly classes: string;
}

interface Rectangle {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const LETTER_WIDTH = 7.1;

/**
 * @param positions in pixels of the screen
 * @param share how large nodes are drawn of their size
 * @param letters how large names are drawn of theirs
 */
export function namesWithRoom(
  nodes: readonly Named[],
  positions: Readonly<Record<string, Position>>,
  share: number,
  letters = 1,
): ReadonlySet<string> {
  const taken: Rectangle[] = [];
  const shown = new Set<string>();
  // The selected and the picked are never left without their names.
  const rank = ({ size, classes }: Named) => size + (/\b(selected|picked)\b/.test(classes) ? 1_000 : 0);
  for (const node of nodes.toSorted((one, other) => rank(other) - rank(one) || (one.id < other.id ? -1 : 1))) {
    const at = positions[node.id];
    if (!at) continue;
    const lines = linesOf(node.label);
    const width = Math.min(LABEL_WIDTH, Math.max(...lines.map((line) => line.length)) * LETTER_WIDTH);
    const half = ((width - 8) / 2) * letters;
    const radius = (node.size * share) / 2;
    const name = {
      left: at.x - half,
      right: at.x + half,
      top: at.y + radius + LABEL_GAP * letters,
      bottom: at.y + radius + (LABEL_GAP + lines.length * LINE_HEIGHT - 3) * letters,
    };
    if (taken.some((other) => overlap(name, other))) continue;
    shown.add(node.id);
    // A name may lie over a node's rim, not over its sign.
    const rim = radius * 0.7;
    taken.push(name, { left: at.x - rim, right: at.x + rim, top: at.y - rim, bottom: at.y + rim });
  }
  return shown;
}

const overlap = (one: Rectangle, other: Rectangle): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
