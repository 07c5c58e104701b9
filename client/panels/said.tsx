/** What is said of an entity: a bar a statement type, each of which opens to its sentences, the newest first. */
import { IconChevronRight } from '@tabler/icons-react';
import { useState } from 'react';
import type { EntityProfile } from '../../server/contract/graph.ts';
import { getStatementsOf } from '../api/statements.ts';
import { t } from '../language/t.ts';
import { boundsQuery } from '../store/filters.ts';
import { thousands } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS, type Status } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { Answer, More } from './answer.tsx';
import { Fold } from './fold.tsx';
import { colorOf, LineSign } from './signs.tsx';
import { StatementItem } from './statement-item.tsx';
import { useExplorer } from './use-explorer.ts';
import { usePages } from './use-pages.ts';

type Count = EntityProfile['counts'][number];

const FEW = 3;

export function Said({ profile }: { profile: EntityProfile }) {
  return STATUSES.map((status) => {
    const counts = profile.counts.filter((count) => count.status === status);
    if (counts.length === 0) return null;
    const sorted = counts.toSorted((one, other) => other.statements - one.statements);
    const most = sorted[0]?.statements ?? 1;
    return (
      <Fold
        key={status}
        name={`said-${status}`}
        title={
          <>
            {status !== 'actual' && <LineSign status={status} />} {titleOf(status)}
          </>
        }
        count={thousands(counts.reduce((sum, { statements }) => sum + statements, 0))}
      >
        <ul className="said-types">
          {sorted.map((count) => (
            <OneType key={count.type} id={profile.id} count={count} most={most} />
          ))}
        </ul>
      </Fold>
    );
  });
}

function titleOf(status: Status): string {
  switch (status) {
    case 'actual':
      return t('Said to have happened');
    case 'planned':
      return t('Only planned');
    case 'denied':
      return t('Only denied');
    case 'hypothetical':
      return t('Only hypothetical');
  }
}

function OneType({ id, count, most }: { id: string; count: Count; most: number }) {
  const [open, setOpen] = useState(false);
  const { name, group } = STATEMENT_WORDS[count.type];
  return (
    <li>
      <button type="button" className="said-type" aria-expanded={open} onClick={() => setOpen(!open)}>
        <IconChevronRight size={13} aria-hidden="true" />
        <span>{name}</span>
        <i
          aria-hidden="true"
          data-status={count.status}
          style={
            {
              '--color': colorOf(group),
              width: `${Math.max(2, (100 * count.statements) / most)}%`,
            } as React.CSSProperties
          }
        />
        <span className="count">
          {thousands(count.statements)}
          <span className="visually-hidden"> {t('statements')}</span>
        </span>
      </button>
      {open && <Sentences id={id} count={count} />}
    </li>
  );
}

function Sentences({ id, count: { type, status } }: { id: string; count: Count }) {
  const filters = useExplorer((state) => state.view.filters);
  const filter = { ...boundsQuery(filters), type: [type], status: [status] };
  const query = usePages(['statements of', id, filter], (cursor, signal) =>
    getStatementsOf(id, filter, FEW, cursor, signal),
  );
  return (
    <div className="said-sentences">
      <Answer query={query} lines={4}>
        {(pages) =>
          pages.items.length === 0 ? (
            <p className="quiet">{t('None under the present filters.')}</p>
          ) : (
            <ol aria-label={t('Sentences')}>
              {pages.items.map((statement) => (
                <li key={statement.id}>
                  <StatementItem statement={statement} />
                </li>
              ))}
            </ol>
          )
        }
      </Answer>
      <More query={query} />
    </div>
  );
}
