/** What is selected or stated, in words: for screen readers, for the tip under the pointer, for tables and files. Pure. */
import type { Event, Statement } from '../../server/contract/statement.ts';
import { nameOf } from '../language/local-names.ts';
import { pattern, t } from '../language/t.ts';
import { isEvent } from '../store/events.ts';
import type { Explorer } from '../store/explorer.ts';
import { folded } from '../store/groups.ts';
import type { Selection } from '../store/view.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { eventInWords } from '../vocabulary/event-words.ts';
import { nameOfGroup } from '../vocabulary/group-words.ts';
import { listed, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { filled, sentenceAlone, sentenceOf, told } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';

/** The name of an entity, an event that is a node, or a group. */
export function nameOfNode(state: Explorer, id: string): string {
  const entity = state.entities[id];
  if (entity) return nameOf(entity);
  const event = isEvent(id) && state.events.items.find((one) => one.id === id);
  if (event) return eventInWords(event);
  const group = folded(state).groups.find((one) => one.id === id);
  return group ? nameOfGroup(group) : id;
}

/** Its name, and what there is to know at a glance; undefined for what is not there. */
export function selectionInWords(state: Explorer, { kind, id }: Selection): { name: string; more: string } | undefined {
  if (kind === 'entity') {
    const entity = state.entities[id];
    if (!entity) return undefined;
    const lines = state.edges.filter((edge) => edge.source === id || edge.target === id).length;
    return {
      name: nameOf(entity),
      more: [
        ENTITY_WORDS[entity.type].name,
        t('{{count}} statements', { count: entity.statements }),
        t('{{count}} lines here', { count: lines }),
      ].join(', '),
    };
  }
  if (kind === 'group') {
    const { groups, edges } = folded(state);
    const group = groups.find((one) => one.id === id);
    if (!group) return undefined;
    const lines = edges.filter((edge) => edge.source === id || edge.target === id).length;
    return {
      name: nameOfGroup(group),
      more: [
        t('Group of {{count}}', { count: group.members.length }),
        t('{{count}} lines here', { count: lines }),
      ].join(', '),
    };
  }
  if (kind === 'event') {
    // One that is no node is told by its panel: what it is hangs on reports that are not in the graph.
    const event = folded(state).events.find((one) => one.id === id);
    if (!event) return undefined;
    const here = event.ends.filter(({ part }) => part !== 'place').length;
    const facts = [
      STATUS_WORDS[event.status].name,
      t('{{count}} took part', { count: event.participants.length }),
      here < event.participants.length && t('{{number}} of them here', { number: here }),
      event.publishers > 0 && t('{{count}} publishers', { count: event.publishers }),
    ];
    return { name: eventInWords(event), more: facts.filter(Boolean).join(', ') };
  }
  const edge = state.edges.find((one) => one.id === id) ?? folded(state).edges.find((one) => one.id === id);
  if (!edge) return undefined;
  const facts = [
    t('{{count}} sentences', { count: edge.statements }),
    edge.publishers > 0 && t('{{count}} publishers', { count: edge.publishers }),
    rangeInWords(edge.firstDate, edge.lastDate),
  ];
  return {
    name: told(edge.type, edge.status, nameOfNode(state, edge.source), nameOfNode(state, edge.target)),
    more: facts.filter(Boolean).join(', '),
  };
}

interface Named {
  readonly id: string;
  readonly name: string;
}
type Told = Pick<Statement, 'type' | 'status' | 'title' | 'former'>;

/** The sentence of a statement with its places open; an office has its own words: "{{actor}} is president of {{recipient}}". */
export function sentenceOfStatement({ type, status, title, former }: Told, isAlone: boolean): string {
  if (type !== 'HOLDS_OFFICE' || !title) return isAlone ? sentenceAlone(type, status) : sentenceOf(type, status);
  const is = status === 'actual' ? (former ? 'was' : 'is') : (`${status}: is` as const);
  const of = isAlone ? '' : ' of {{recipient}}';
  return filled(pattern(`{{actor}} ${is} {{title}}${of}` as const), {
    actor: '{{actor}}',
    title,
    recipient: '{{recipient}}',
  });
}

/** "Vladimir Putin met Alexander Lukashenko". */
export function statementInWords(
  statement: Told & {
    readonly actors: readonly Named[];
    readonly recipients: readonly Named[];
  },
): string {
  const isAlone = statement.recipients.length === 0;
  return filled(sentenceOfStatement(statement, isAlone), {
    actor: namesInWords(statement.actors),
    recipient: namesInWords(statement.recipients),
  });
}

/** Named in a headline before the rest are counted. */
const NAMED = 3;

/** "Ada and Ben met"; of a summit "Ada, Ben, Cem and 6 others met": who took part as one event, not as pairs. */
export function headlineOf({
  type,
  status,
  participants,
  statements,
}: Pick<Event, 'type' | 'status' | 'participants' | 'statements'>): string {
  const told = statements.find((one) => one.status === status) ?? statements[0];
  const everyone = new Set([...(told?.actors ?? []), ...(told?.recipients ?? [])].map(({ id }) => id));
  if (told && participants.every(({ id }) => everyone.has(id)) && participants.length <= NAMED) {
    return statementInWords({ ...told, status });
  }
  const others = participants.length - NAMED;
  const named = participants.slice(0, others === 1 ? NAMED + 1 : NAMED);
  const rest = others > 1 ? [{ id: '', name: t('{{count}} others', { count: others }) }] : [];
  return statementInWords({ type, status, actors: [...named, ...rest], recipients: [] });
}

const namesInWords = (entities: readonly Named[]): string => listed(entities.map(nameOf));
