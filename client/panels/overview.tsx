/** The panel while nothing is selected: what this corpus holds, and where one might begin. */
import { useQuery } from '@tanstack/react-query';
import { choose } from '../actions/choose.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { visibleEntities } from '../store/explorer.ts';
import { thousands } from '../vocabulary/numbers-and-dates.ts';
import { STATEMENT_WORDS } from '../vocabulary/statement-words.ts';
import { Answer } from './answer.tsx';
import { corpusSentence } from './corpus-sentence.ts';
import { colorOf, EntitySign } from './signs.tsx';
import { statsQuery } from './stats-query.ts';
import { useExplorer } from './use-explorer.ts';

const LEADING = 3;
const LISTED = 8;

export function Overview() {
  const query = useQuery(statsQuery);
  const entities = useExplorer(visibleEntities);
  const leading = [...entities].sort((one, other) => other.statements - one.statements);
  return (
    <Answer query={query} lines={6}>
      {(stats) =>
        stats.documents === 0 ? (
          <p className="quiet">{t('What the documents say stands here once there are some.')}</p>
        ) : (
          <>
            <h2>{t('What the documents say')}</h2>
            <p style={{ margin: '10px 0 0', font: '16px/1.5 var(--serif)' }}>
              {corpusSentence(stats, leading.slice(0, LEADING).map(nameOf))}
            </p>
            <p className="quiet">
              {t(
                'Click a node for its profile, or a line for the sentences behind it. Double-click a node to see more around it.',
              )}
            </p>
            <h3>{t('Best connected here')}</h3>
            <ul>
              {leading.slice(0, LISTED).map((entity) => (
                <li key={entity.id}>
                  <div className="row">
                    <button
                      type="button"
                      className="name-button"
                      onClick={() => choose({ kind: 'entity', id: entity.id })}
                    >
                      <span style={{ marginRight: 8, verticalAlign: -2 }}>
                        <EntitySign type={entity.type} />
                      </span>
                      {nameOf(entity)}
                    </button>
                    <span className="when">{t('{{count}} statements', { count: entity.statements })}</span>
                  </div>
                </li>
              ))}
            </ul>
            <h3>{t('What is said')}</h3>
            <TypeBars counts={stats.statementsByType.map(({ type, count }) => ({ type, statements: count }))} />
          </>
        )
      }
    </Answer>
  );
}

type TypeCount = { readonly type: keyof typeof STATEMENT_WORDS; readonly statements: number };

/** Counts by statement type, the largest first. */
export function TypeBars({ counts }: { counts: readonly TypeCount[] }) {
  const sorted = [...counts].sort((one, other) => other.statements - one.statements);
  const most = sorted[0]?.statements ?? 1;
  return (
    <ul className="bars">
      {sorted.map(({ type, statements }) => (
        <li key={type} className="bar">
          <span>{STATEMENT_WORDS[type].name}</span>
          <i
            aria-hidden="true"
            style={
              {
                '--color': colorOf(STATEMENT_WORDS[type].group),
                width: `${Math.max(2, (100 * statements) / most)}%`,
              } as React.CSSProperties
            }
          />
          <span className="when">{thousands(statements)}</span>
        </li>
      ))}
    </ul>
  );
}
