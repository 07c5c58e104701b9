/** The commands of the canvas: grouping, lasso, picking by type, ways to expand, sizes of nodes, the lock. */
import { groupThem, lockNodes, openTheGroup, pickType, sizeNodesBy, takeTheLasso } from '../actions/choose.ts';
import { bringBackEvents, showMoreEvents, turnEvents } from '../actions/events-as-nodes.ts';
import { EXPANSION_ORDERS, expandBy } from '../actions/expand-by.ts';
import { inLanguage, t } from '../language/t.ts';
import { isEvent } from '../store/events.ts';
import { actedOn, type Explorer } from '../store/explorer.ts';
import { folded } from '../store/groups.ts';
import { BETWEENNESS_AT_MOST, canMeasure } from '../store/measures.ts';
import { MOST_EVENTS, SIZES, type Size } from '../store/view.ts';
import { ENTITY_TYPES, ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { GROUPS, GROUPS_WITHIN } from '../vocabulary/statement-words.ts';

interface CanvasCommand {
  readonly id: string;
  readonly name: string;
  readonly group: 'The chosen' | 'Expanding' | 'Choosing' | 'Size of nodes' | 'View';
  readonly key?: string;
  readonly off?: boolean;
  readonly run: () => void;
}

export const SIZE_NAMES: Readonly<Record<Size, string>> = inLanguage({
  statements: 'Statements',
  degree: 'Neighbors',
  publishers: 'Publishers',
  betweenness: 'Betweenness',
  equal: 'All equal',
});

export const SIZE_MEANS: Readonly<Record<Size, string>> = inLanguage({
  statements: 'How many statements name it, in all documents',
  degree: 'How many others it has lines to, in this graph',
  publishers: 'How many publishers stand behind its best-attested line',
  betweenness: 'How often the shortest way between two others leads through it',
  equal: 'Nothing',
});

const ORDER_NAMES: Readonly<Record<(typeof EXPANSION_ORDERS)[number], string>> = inLanguage({
  recency: 'The most recent',
  publishers: 'The best attested',
  confidence: 'The surest',
  degree: 'The best connected',
});

/** @param names of the chosen, in words */
export function canvasCommands(state: Explorer, names: string): readonly CanvasCommand[] {
  const { view } = state;
  const chosen = actedOn(state).filter((id) => !isEvent(id));
  const none = chosen.length === 0;
  const grouped = view.groups.find(
    ({ id, members }) => id === view.selection?.id || (!none && members.every((member) => chosen.includes(member))),
  );
  const nodes = folded(state).entities.length + folded(state).groups.length;
  const expands = (id: string, what: string, choice: Parameters<typeof expandBy>[1]): CanvasCommand => ({
    id: `expand-${id}`,
    name: what,
    group: 'Expanding',
    off: chosen.length !== 1,
    run: () => void expandBy(chosen[0] ?? '', choice),
  });
  return [
    {
      id: 'group',
      name: t('Group {{names}} into one node', { names }),
      group: 'The chosen',
      key: 'shift+G',
      off: chosen.length < 2 || (grouped !== undefined && grouped.members.length === chosen.length),
      run: () => groupThem(chosen),
    },
    {
      id: 'open-group',
      name: t('Open the group'),
      group: 'The chosen',
      key: 'shift+O',
      off: grouped === undefined,
      run: () => grouped && openTheGroup(grouped.id),
    },
    ...ENTITY_TYPES.map((type) => expands(type, t('Expand: {{what}}', { what: ENTITY_WORDS[type].within }), { type })),
    ...GROUPS.map((group) => expands(group, t('Expand: {{what}}', { what: GROUPS_WITHIN[group] }), { group })),
    ...EXPANSION_ORDERS.map((order) =>
      expands(order, t('Expand: {{what}}', { what: ORDER_NAMES[order].toLowerCase() }), { order }),
    ),
    {
      id: 'lasso',
      name: state.lassoing ? t('Put the lasso down') : t('Pick by lasso'),
      group: 'Choosing',
      key: 'l',
      off: view.surface !== 'graph',
      run: () => takeTheLasso(!state.lassoing),
    },
    ...ENTITY_TYPES.map(
      (type): CanvasCommand => ({
        id: `pick-${type}`,
        name: t('Pick all {{what}}', { what: ENTITY_WORDS[type].within }),
        group: 'Choosing',
        off: folded(state).entities.every((entity) => entity.type !== type),
        run: () => pickType(type),
      }),
    ),
    ...SIZES.map(
      (size): CanvasCommand => ({
        id: `size-${size}`,
        name: canMeasure(size, nodes)
          ? t('Size by: {{what}}', { what: SIZE_NAMES[size] })
          : t('Size by: {{what}} (up to {{count}} nodes)', { what: SIZE_NAMES[size], count: BETWEENNESS_AT_MOST }),
        group: 'Size of nodes',
        off: size === view.size || !canMeasure(size, nodes),
        run: () => sizeNodesBy(size),
      }),
    ),
    {
      id: 'events',
      name: view.events ? t('Show events as lines between pairs') : t('Show each event as one node'),
      group: 'View',
      key: 'v',
      run: () => void turnEvents(),
    },
    {
      id: 'more-events',
      name: t('Show more events as nodes'),
      group: 'View',
      off: !view.events || view.events.most >= MOST_EVENTS || state.events.total <= state.events.items.length,
      run: () => void showMoreEvents(),
    },
    {
      id: 'hidden-events',
      name: t('Bring {{count}} hidden events back', { count: view.events?.hidden.length ?? 0 }),
      group: 'View',
      off: !view.events?.hidden.length,
      run: bringBackEvents,
    },
    {
      id: 'lock',
      name: view.locked ? t('Unlock the nodes: let them be dragged') : t('Lock all nodes where they stand'),
      group: 'View',
      key: 'shift+L',
      run: () => lockNodes(!view.locked),
    },
  ];
}
