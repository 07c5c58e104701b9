/** What is selected, in words: for the announcement to screen readers and for the tip under the pointer. Pure. */
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
