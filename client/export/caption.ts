/** What stands around an exported picture or page: a title, when it was made, and whose words it rests on. Pure. */
import type { Statement } from '../../server/contract/statement.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { drawn } from '../store/drawn.ts';
import type { Explorer } from '../store/explorer.ts';
import { chipsOf } from '../store/filters.ts';
import { inWords, listed } from '../vocabulary/numbers-and-dates.ts';

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
  const { entities, events, lines } = drawn(state);
  const names = entities
    .toSorted((one, other) => other.statements - one.statements || (one.id < other.id ? -1 : 1))
    .map(nameOf);
  const filters = chipsOf(state.view.filters).map(({ text }) => text);
  const documents = new Map(statements.map(({ document }) => [document.id, document]));
  const outlets = [...new Set([...documents.values()].flatMap(({ publisher }) => publisher ?? []))].sort();
  const of = { documents: t('{{count}} documents', { count: documents.size }), date: inWords(today) };
  return {
    title: named(names, NAMED) || t('An empty graph'),
    summary: [
      [
        t('{{count}} entities', { count: entities.length }),
        ...(events.length > 0 ? [t('{{count}} events', { count: events.length })] : []),
        t('{{count}} lines', { count: lines.length }),
      ].join(', '),
      ...filters,
    ]
      .map((text) => `${text}.`)
      .join(' '),
    sources:
      outlets.length > 0
        ? t('Read by Entente from {{documents}} of {{publishers}} on {{date}}.', {
            ...of,
            publishers: named(outlets, OUTLETS),
          })
        : t('Read by Entente from {{documents}} on {{date}}.', of),
  };
}

/** "A, B and 3 more". */
function named(names: readonly string[], most: number): string {
  const shown = names.slice(0, most);
  const left = names.length - shown.length;
  return listed(left > 0 ? [...shown, t('{{number}} more', { number: left })] : shown);
}
