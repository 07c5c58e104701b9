/** What the corpus holds, in one sentence. Pure. */
import type { Stats } from '../../server/contract/graph.ts';
import { t } from '../language/t.ts';
import { listed } from '../vocabulary/numbers-and-dates.ts';

/** @param leading names of the best-connected entities */
export function corpusSentence(stats: Stats, leading: readonly string[]): string {
  const documents = sourceOf(stats);
  const statements = t('{{count}} statements', { count: stats.statements });
  const entities = t('{{count}} entities', { count: stats.entities });
  return leading.length === 0
    ? t('{{documents}}: {{statements}} about {{entities}}.', { documents, statements, entities })
    : t('{{documents}}: {{statements}} about {{entities}}, most of all {{names}}.', {
        documents,
        statements,
        entities,
        names: listed(leading),
      });
}

/** "38 documents by 2 publishers from 1949 to 2024". */
function sourceOf(stats: Stats): string {
  const count = stats.publishers.length;
  const documents = t('{{count}} documents', { count: stats.documents });
  const publishers = t('{{count}} publishers', { count });
  const published = count > 0 ? t('{{documents}} by {{publishers}}', { documents, publishers }) : documents;
  const [first, last] = [stats.firstDate, stats.lastDate].map((date) => /^\d{4}/.exec(date ?? '')?.[0]);
  if (!first || !last) return published;
  return first === last
    ? t('{{documents}} from {{year}}', { documents: published, year: first })
    : t('{{documents}} from {{first}} to {{last}}', { documents: published, first, last });
}
