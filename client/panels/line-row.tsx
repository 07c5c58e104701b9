/** A line of the graph as a row of a list: what it tells, with how many sentences; it turns the panel to them. */
import type { Edge } from '../../server/contract/graph.ts';
import { choose } from '../actions/choose.ts';
import { t } from '../language/t.ts';
import { STATEMENT_WORDS } from '../vocabulary/statement-words.ts';
import { LineSign } from './signs.tsx';

export function LineRow({ edge, words }: { edge: Edge; words: string }) {
  return (
    <li>
      <div className="row">
        <button type="button" className="name-button" onClick={() => choose({ kind: 'edge', id: edge.id })}>
          <span style={{ marginRight: 8 }}>
            <LineSign status={edge.status} group={STATEMENT_WORDS[edge.type].group} />
          </span>
          {words}
        </button>
        <span className="when">{t('{{count}} sentences', { count: edge.statements })}</span>
      </div>
    </li>
  );
}
