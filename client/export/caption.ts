/** What stands around an exported picture or page: a title, when it was made, and whose words it rests on. Pure. */
import type { Statement } from '../../server/contract/statement.ts';
import { drawn } from '../store/drawn.ts';
import type { Explorer } from '../store/explorer.ts';
import { chipsOf } from '../store/filters.ts';
import { counted, inWords } from '../vocabulary/numbers-and-dates.ts';

export interface Caption {
  readonly title: string;
  /** "28 entities, 96 lines. Without planned." */
  readonly summary: string;
  /** "Read by Entente from 12 documents of Evening Ledger and Harbor Courier on 25 Nov 2026." */
  readonly sources: string;
}

/** Names in a title, and outlets among the sources: more would not be read. */
const NAMED = 3;
const OUTLETS = 6;

/**
 * @param statements what the lines rest on
 * @param today ISO date
 */
export function captionOf(state: Explorer, statements: readonly Statement[], today: string): Caption {
  const { entities, edges } = drawn(state);
  const names = entities
    .toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1))
    .map(({ name }) => name);
  const filters = chipsOf(state.view.filters).map(({ text }) => text);
  const documents = new Map(statements.map(({ document }) => [document.id, document]));
  const outlets = [...new Set([...documents.values()].flatMap(({ publisher }) => publisher ?? []))].sort();
  return {
    title: listed(names, NAMED) || 'An empty graph',
    summary: [`${counted(entities.length, 'entity', 'entities')}, ${counted(edges.length, 'line')}`, ...filters]
      .map((text) => `${text}.`)
      .join(' '),
    sources: `Read by Entente from ${counted(documents.size, 'document')}${
      outlets.length > 0 ? ` of ${listed(outlets, OUTLETS)}` : ''
    } on ${inWords(today)}.`,
  };
}

/** "A, B and 3 more". */
function listed(names: readonly string[], most: number): string {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  const parts = left > 0 ? [...shown, `${left} more`] : shown;
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
