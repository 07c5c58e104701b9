/**
 * The keys of graph, table and outline while one of them has the focus: a letter that is a command elsewhere would
 * surprise who dictates (WCAG 2.1.4). Tab leaves the graph, as it leaves everything: a hundred nodes are no trap.
 */
import { type KeyboardEvent, useContext } from 'react';
import { choose, pickEntities } from '../actions/choose.ts';
import type { Arrow } from '../graph/next-node.ts';
import { visibleEntities } from '../store/explorer.ts';
import { present } from '../store/explorer-store.ts';
import { folded, lineSelection, nodeSelection } from '../store/groups.ts';
import { useCommands } from './commands.ts';
import { ScreenContext } from './screen-context.ts';

const ARROWS: readonly Arrow[] = ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'];

/** The keys of the commands: letters, digits, signs, and Ctrl + A. */
export function useSurfaceKeys(): (event: KeyboardEvent) => void {
  const commands = useCommands();
  return (event) => {
    if (event.altKey || isTyping(event)) return;
    const pressed = nameOf(event);
    const command = commands.find(({ key, off }) => !off && key?.toLowerCase() === pressed);
    // What works everywhere is listened to by the frame.
    if (command && !EVERYWHERE.includes(command.id)) {
      event.preventDefault();
      command.run();
    } else if (pressed === 'escape') {
      if (present().view.picked.length > 0) pickEntities([], 'only');
      else choose(undefined);
    }
  };
}

/** Commands whose keys work on the whole screen. */
export const EVERYWHERE: readonly string[] = ['search', 'palette', 'help', 'undo', 'redo'];

/** Fields that take no letters. */
const CHOICES: readonly string[] = ['checkbox', 'radio'];

const isTyping = ({ target }: KeyboardEvent): boolean =>
  target instanceof HTMLInputElement ? !CHOICES.includes(target.type) : target instanceof HTMLTextAreaElement;

function nameOf({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): string {
  const name = key === ' ' ? 'space' : key === 'Delete' ? 'h' : key.toLowerCase();
  const mod = ctrlKey || metaKey ? 'mod+' : '';
  // A sign needs Shift on one keyboard and not on another.
  return `${mod}${shiftKey && /^[a-z]$/.test(name) ? 'shift+' : ''}${name}`;
}

/** The keys of the drawing alone: from node to node, along the lines, to the panel, and the menu. */
export function useGraphKeys(openMenu: () => void): (event: KeyboardEvent) => void {
  const { drawing } = useContext(ScreenContext);
  return (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const arrow = ARROWS.find((key) => key === event.key);
    const go = (key: Arrow) => {
      const from = nodeOf();
      const to = from ? drawing.current?.nextNode(from, key) : bestConnected();
      if (to) choose(nodeSelection(to));
    };
    if (arrow) go(arrow);
    else if (event.key === 'Enter') document.getElementById('panel-body')?.focus();
    else if (event.key === 'ContextMenu' || (event.key === 'F10' && event.shiftKey)) openMenu();
    else if (event.key.toLowerCase() === 'n') chooseLine(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
}

/** Where the arrows go from: the selected node, or the node whose lines one walks through. */
function nodeOf(): string | undefined {
  const { selection } = present().view;
  if (!selection) return undefined;
  const { edges, shownAs } = folded(present());
  const id = shownAs(selection.id);
  return selection.kind === 'edge' ? edges.find((edge) => edge.id === id)?.source : id;
}

function bestConnected(): string | undefined {
  const [first] = visibleEntities(present()).toSorted((one, other) => other.statements - one.statements);
  return first?.id;
}

/**
 * From a node to its first line, or to its first event where it has no line, and from a line to the next one of the same
 * source, its events among them; from an event to who is tied to it.
 */
function chooseLine(by: 1 | -1): void {
  const node = nodeOf();
  const { selection } = present().view;
  const { edges, ties } = folded(present());
  if (selection?.kind === 'event') {
    const ends = ties.flatMap(({ event, source, target }) =>
      event.id === node ? (source === event.id ? target : source) : [],
    );
    const end = ends.at(by > 0 ? 0 : -1);
    if (end) choose(nodeSelection(end));
    return;
  }
  const lines = edges
    .filter((edge) => edge.source === node || edge.target === node)
    .sort((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1));
  const events = ties.filter(({ source, target }) => source === node || target === node);
  const stops = [...lines.map(({ id }) => id), ...events.map(({ id }) => id)];
  const at = stops.indexOf(selection?.id ?? '');
  const next = stops.at(at < 0 ? 0 : (at + by + stops.length) % stops.length);
  if (next) choose(lineSelection(next));
}
