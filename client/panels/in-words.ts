/** What is selected or stated, in words: for screen readers, for the tip under the pointer, for tables and files. Pure. */
import type { Statement } from '../../server/contract/statement.ts';
import type { Explorer } from '../store/explorer.ts';
import type { Selection } from '../store/view.ts';
import { ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { counted, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { verbOf } from '../vocabulary/statement-words.ts';

/** Its name, and what there is to know at a glance; undefined for what is not there. */
export function selectionInWords(state: Explorer, { kind, id }: Selection): { name: string; more: string } | undefined {
  if (kind === 'entity') {
    const entity = state.entities[id];
    if (!entity) return undefined;
    const lines = state.edges.filter((edge) => edge.source === id || edge.target === id).length;
    return {
      name: entity.name,
      more: `${ENTITY_WORDS[entity.type].name}, ${counted(entity.statements, 'statement')}, ${counted(lines, 'line')} here`,
    };
  }
  const edge = state.edges.find((one) => one.id === id);
  if (!edge) return undefined;
  const [source, target] = [state.entities[edge.source], state.entities[edge.target]];
  const facts = [
    counted(edge.statements, 'sentence'),
    edge.publishers > 0 && counted(edge.publishers, 'publisher'),
    rangeInWords(edge.firstDate, edge.lastDate),
  ];
  return {
    name: `${source?.name} ${verbOf(edge.type, edge.status)} ${target?.name}`,
    more: facts.filter(Boolean).join(', '),
  };
}

type Told = Pick<Statement, 'type' | 'status' | 'title' | 'former'>;

/** The verb of a statement; an office has its own words: "is president of". */
export function verbOfStatement({ type, status, title, former }: Told): string {
  if (type !== 'HOLDS_OFFICE' || !title) return verbOf(type, status);
  return `${status === 'actual' ? (former ? 'was' : 'is') : `${status}: is`} ${title} of`;
}

/** The verb where nobody follows it: "met", "will agree". */
export const withoutObject = (verb: string): string => verb.replace(/ (with|to|from|against|on)$/, '');

/** "Vladimir Putin met Alexander Lukashenko". */
export function statementInWords(
  statement: Told & {
    readonly actors: readonly { readonly name: string }[];
    readonly recipients: readonly { readonly name: string }[];
  },
): string {
  const verb = verbOfStatement(statement);
  const actors = namesInWords(statement.actors);
  if (statement.recipients.length === 0) return `${actors} ${withoutObject(verb)}`;
  return `${actors} ${verb} ${namesInWords(statement.recipients)}`;
}

function namesInWords(entities: readonly { readonly name: string }[]): string {
  const names = entities.map(({ name }) => name);
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
