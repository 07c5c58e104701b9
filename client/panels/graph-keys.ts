/** The keys of the graph while it has the focus. Tab leaves it, as it leaves everything: a hundred nodes are no trap. */
import { type KeyboardEvent, useContext } from 'react';
import { choose, hide } from '../actions/choose.ts';
import { expandEntity } from '../actions/expand-entity.ts';
import type { Arrow } from '../graph/next-node.ts';
import { visibleEdges, visibleEntities } from '../store/explorer.ts';
import { present } from '../store/explorer-store.ts';
import { DrawingContext } from './drawing-context.ts';

const ARROWS: readonly Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

export function useGraphKeys(): (event: KeyboardEvent) => void {
  const drawing = useContext(DrawingContext);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const { selection } = present().view;
    const entity = selection?.kind === 'entity' ? selection.id : undefined;
    const arrow = ARROWS.find((key) => key === event.key);
    const does = new Map<string, () => void>([
      ['enter', () => document.getElementById('panel-body')?.focus()],
      ['escape', () => choose(undefined)],
      ['e', () => entity && void expandEntity(entity)],
      ['h', () => entity && hide([entity])],
      ['delete', () => entity && hide([entity])],
      ['f', () => drawing.current?.fit()],
      ['+', () => drawing.current?.zoom('in')],
      ['-', () => drawing.current?.zoom('out')],
      ['n', () => chooseLine(event.shiftKey ? -1 : 1)],
    ]);
    if (arrow) {
      does.set(event.key.toLowerCase(), () => {
        const from = nodeOf();
        const to = from ? drawing.current?.nextNode(from, arrow) : bestConnected();
        if (to) choose({ kind: 'entity', id: to });
      });
    }
    const act = does.get(event.key.toLowerCase());
    if (!act) return;
    event.preventDefault();
    act();
  };
}

/** Where the arrows go from: the selected node, or the node whose lines one walks through. */
function nodeOf(): string | undefined {
  const { view, edges } = present();
  if (view.selection?.kind === 'entity') return view.selection.id;
  return edges.find((edge) => edge.id === view.selection?.id)?.source;
}

function bestConnected(): string | undefined {
  const [first] = visibleEntities(present()).sort((one, other) => other.statements - one.statements);
  return first?.id;
}

/** From a node to its first line, and from a line to the next one of the same source. */
function chooseLine(by: 1 | -1): void {
  const node = nodeOf();
  const lines = visibleEdges(present())
    .filter((edge) => edge.source === node || edge.target === node)
    .sort((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  const at = lines.findIndex((edge) => edge.id === present().view.selection?.id);
  const next = lines.at(at < 0 ? 0 : (at + by + lines.length) % lines.length);
  if (next) choose({ kind: 'edge', id: next.id });
}
