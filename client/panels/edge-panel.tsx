/** An edge: every sentence behind it, and the other lines between the same two. */
import { choose } from '../actions/choose.ts';
import { getStatementsBetween } from '../api/statements.ts';
import type { Explorer } from '../store/explorer.ts';
import { boundsQuery } from '../store/filters.ts';
import { counted, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS, verbOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';
import { Answer, More } from './answer.tsx';
import { EntityName } from './entity-name.tsx';
import { Note } from './note.tsx';
import { LineSign, StatusBadge } from './signs.tsx';
import { StatementItem } from './statement-item.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePages } from './use-pages.ts';

const A_PAGE = 20;
type ShownEdge = Explorer['edges'][number];

export function EdgePanel({ id }: { id: string }) {
  const edge = useExplorer((state) => state.edges.find((one) => one.id === id));
  if (!edge) return <p className="quiet">This line is not in the graph under the present filters.</p>;
  return <Sentences edge={edge} />;
}

function Sentences({ edge }: { edge: ShownEdge }) {
  const { entities, filters } = useExplorer((state) => ({ entities: state.entities, filters: state.view.filters }));
  const filter = { ...boundsQuery(filters), type: edge.type, status: edge.status };
  const query = usePages(['statements', edge.source, edge.target, filter], (cursor, signal) =>
    getStatementsBetween(edge.source, edge.target, filter, A_PAGE, cursor, signal),
  );
  const [source, target] = [entities[edge.source], entities[edge.target]];
  if (!source || !target) return null;
  const dates = rangeInWords(edge.firstDate, edge.lastDate);
  return (
    <>
      <p className="kind">
        <StatusBadge status={edge.status} type={edge.type} />
        {edge.status !== 'actual' && <span>· {STATUS_WORDS[edge.status].means}</span>}
      </p>
      <h2>
        <EntityName entity={source} /> {verbOf(edge.type, edge.status)} <EntityName entity={target} />
      </h2>
      <p className="quiet" style={{ margin: '6px 0 4px' }}>
        {[counted(edge.statements, 'sentence'), edge.publishers > 0 && counted(edge.publishers, 'publisher'), dates]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Note about={edge.id} />
      <Answer query={query} lines={8}>
        {(pages) => (
          <ol aria-label="Sentences behind this line">
            {pages.items.map((statement) => (
              <li key={statement.id}>
                <StatementItem statement={statement} />
              </li>
            ))}
          </ol>
        )}
      </Answer>
      <More query={query} />
      <p className="quiet">
        The percentage is how sure the reading is: of statements at 80%, about eight in ten were right when measured
        against texts read by people.
      </p>
      <OtherLines edge={edge} />
    </>
  );
}

function OtherLines({ edge }: { edge: ShownEdge }) {
  const { edges, entities } = useExplorer(({ edges, entities }) => ({ edges, entities }));
  const pair = new Set([edge.source, edge.target]);
  const others = edges.filter((one) => one.id !== edge.id && pair.has(one.source) && pair.has(one.target));
  if (others.length === 0) return null;
  return (
    <>
      <h3>Also between the two</h3>
      <ul>
        {others.map((one) => (
          <li key={one.id}>
            <div className="row">
              <button type="button" className="name-button" onClick={() => choose({ kind: 'edge', id: one.id })}>
                <span style={{ marginRight: 8 }}>
                  <LineSign status={one.status} group={STATEMENT_WORDS[one.type].group} />
                </span>
                {entities[one.source]?.name} {verbOf(one.type, one.status)} {entities[one.target]?.name}
              </button>
              <span className="when">{counted(one.statements, 'sentence')}</span>
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
