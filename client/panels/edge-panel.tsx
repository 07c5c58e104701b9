/** An edge: every sentence behind it, and the other lines between the same two. */
import { choose } from '../actions/choose.ts';
import { getStatementsBetween } from '../api/statements.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import type { Explorer } from '../store/explorer.ts';
import { boundsQuery } from '../store/filters.ts';
import { folded } from '../store/groups.ts';
import { inWords, rangeInWords } from '../vocabulary/numbers-and-dates.ts';
import { told } from '../vocabulary/statement-words.ts';
import { Answer, More } from './answer.tsx';
import { EntityName } from './entity-name.tsx';
import { byEvent, type Happening } from './event-facts.ts';
import { LineHeading } from './line-heading.tsx';
import { LineRow } from './line-row.tsx';
import { Note } from './note.tsx';
import { StatementItem } from './statement-item.tsx';
import { SummedPanel } from './summed-panel.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePages } from './use-pages.ts';

const A_PAGE = 20;
type ShownEdge = Explorer['edges'][number];

export function EdgePanel({ id }: { id: string }) {
  const edge = useExplorer((state) => state.edges.find((one) => one.id === id));
  const sum = useExplorer((state) => folded(state).edges.find((one) => one.id === id));
  if (sum?.parts) return <SummedPanel edge={sum} parts={sum.parts} />;
  if (!edge) return <p className="quiet">{t('This line is not in the graph under the present filters.')}</p>;
  return <Sentences edge={edge} />;
}

function Sentences({ edge }: { edge: ShownEdge }) {
  const { entities, filters } = useExplorer((state) => ({ entities: state.entities, filters: state.view.filters }));
  const filter = { ...boundsQuery(filters), type: [edge.type], status: [edge.status] };
  const query = usePages(['statements', edge.source, edge.target, filter], (cursor, signal) =>
    getStatementsBetween(edge.source, edge.target, filter, A_PAGE, cursor, signal),
  );
  const [source, target] = [entities[edge.source], entities[edge.target]];
  if (!source || !target) return null;
  const dates = rangeInWords(edge.firstDate, edge.lastDate);
  return (
    <>
      <LineHeading edge={edge} actor={<EntityName entity={source} />} recipient={<EntityName entity={target} />} />
      <p className="quiet" style={{ margin: '6px 0 4px' }}>
        {[
          t('{{count}} sentences', { count: edge.statements }),
          edge.publishers > 0 && t('{{count}} publishers', { count: edge.publishers }),
          dates,
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <Note about={edge.id} />
      <Answer query={query} lines={8}>
        {(pages) => (
          <ol aria-label={t('Sentences behind this line')}>
            {byEvent(pages.items).map((happening) => (
              <li key={happening.event}>
                <OneEvent happening={happening} />
              </li>
            ))}
          </ol>
        )}
      </Answer>
      <More query={query} />
      <p className="quiet">
        {t(
          'The percentage is how sure the reading is: of statements at 80%, about eight in ten were right when measured against texts read by people.',
        )}
      </p>
      <OtherLines edge={edge} />
    </>
  );
}

/** What reports one event stands together under what they say of it; a relation is told by each sentence for itself. */
function OneEvent({ happening }: { happening: Happening }) {
  const { event, date, place, statements, reports, publishers } = happening;
  const [first] = statements;
  if (!first || first.kind === 'relation') {
    return statements.map((statement) => <StatementItem key={statement.id} statement={statement} />);
  }
  const told = statements.some(({ actors, recipients }) => actors.length + recipients.length > 2);
  return (
    <section className="happening">
      <div className="happening-head">
        <button type="button" className="name-button" onClick={() => choose({ kind: 'event', id: event })}>
          {[date === undefined ? t('Undated') : inWords(date), place].filter(Boolean).join(', ')}
        </button>
        <span className="quiet">
          {publishers > 0
            ? t('{{reports}} from {{publishers}}', {
                reports: t('{{count}} reports', { count: reports }),
                publishers: t('{{count}} publishers', { count: publishers }),
              })
            : t('{{count}} reports', { count: reports })}
        </span>
      </div>
      {statements.map((statement) => (
        <StatementItem key={statement.id} statement={statement} told={told} inEvent />
      ))}
    </section>
  );
}

function OtherLines({ edge }: { edge: ShownEdge }) {
  const { edges, entities } = useExplorer(({ edges, entities }) => ({ edges, entities }));
  const name = (id: string) => nameOf(entities[id] ?? { id, name: '' });
  const pair = new Set([edge.source, edge.target]);
  const others = edges.filter((one) => one.id !== edge.id && pair.has(one.source) && pair.has(one.target));
  if (others.length === 0) return null;
  return (
    <>
      <h3>{t('Also between the two')}</h3>
      <ul>
        {others.map((one) => (
          <LineRow key={one.id} edge={one} words={told(one.type, one.status, name(one.source), name(one.target))} />
        ))}
      </ul>
    </>
  );
}
