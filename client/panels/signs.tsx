/** The small signs of the vocabulary, as the drawing has them: shape of a type, line of a status, confidence. */
import { t } from '../language/t.ts';
import { sureInWords } from '../vocabulary/confidence-words.ts';
import { ENTITY_WORDS, type EntityType } from '../vocabulary/entity-words.ts';
import { EVENT_POINTS } from '../vocabulary/event-words.ts';
import { percent } from '../vocabulary/numbers-and-dates.ts';
import { type Group, STATEMENT_WORDS, type StatementType, type Status } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS } from '../vocabulary/status-words.ts';

export function EntitySign({ type }: { type: EntityType }) {
  return (
    <svg width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" fill={`var(--entity-${type})`}>
      {SHAPES[ENTITY_WORDS[type].shape]}
    </svg>
  );
}

/** An event as a node: in the color of what it is, where that is told. */
export function EventSign({ status = 'actual', group }: { status?: Status; group?: Group }) {
  const color = status === 'denied' ? 'var(--denied)' : group ? colorOf(group) : 'var(--muted)';
  return (
    <svg
      width="16"
      height="16"
      viewBox="-1.3 -1.3 2.6 2.6"
      aria-hidden="true"
      opacity={status === 'hypothetical' ? 0.6 : 1}
    >
      <polygon
        points={EVENT_POINTS.join(' ')}
        fill={status === 'actual' ? color : 'none'}
        stroke={color}
        strokeWidth="0.28"
        strokeLinejoin="round"
        strokeDasharray={RIM_DASHES[STATUS_WORDS[status].line]}
      />
    </svg>
  );
}

/** Of the types, in a box of 14 by 14. */
export const SHAPES = {
  ellipse: <circle cx="7" cy="7" r="6" />,
  'round-hexagon': <path d="M4 1.3h6L13.4 7 10 12.7H4L.6 7z" />,
  'round-rectangle': <rect x="1" y="1" width="12" height="12" rx="2.5" />,
  'round-diamond': <path d="M7 .4 13.6 7 7 13.6.4 7z" />,
} as const;

/** Along the rim of an event. */
const RIM_DASHES = { solid: undefined, dashed: '0.6 0.35', dotted: '0.2 0.3' } as const;
const DASHES = { solid: undefined, dashed: '6 4', dotted: '1.5 3.5' } as const;

/** A stroke as the drawing draws this status, in the color of the group where one is given. */
export function LineSign({ status, group }: { status: Status; group?: Group }) {
  const { line } = STATUS_WORDS[status];
  const color = status === 'denied' ? 'var(--denied)' : group ? colorOf(group) : 'var(--muted)';
  return (
    <svg width="30" height="10" viewBox="0 0 30 10" aria-hidden="true" opacity={status === 'hypothetical' ? 0.5 : 1}>
      <path d="M1 5h28" stroke={color} strokeWidth="2.4" strokeDasharray={DASHES[line]} />
      {status === 'denied' && <path d="M12 1.5 18 8.5M18 1.5 12 8.5" stroke={color} strokeWidth="1.6" />}
    </svg>
  );
}

export const colorOf = (group: Group): string => `var(--group-${group.replace(' ', '-')})`;

export function StatusBadge({ status, type }: { status: Status; type: StatementType }) {
  return (
    <span className="badge" data-status={status} title={STATUS_WORDS[status].means}>
      <LineSign status={status} group={STATEMENT_WORDS[type].group} />
      {STATUS_WORDS[status].name}
    </span>
  );
}

export function Confidence({ of }: { of: number }) {
  return (
    <span
      className="confidence"
      title={t('Confidence: of statements like this, {{percent}} are right', { percent: percent(of) })}
    >
      <i style={{ '--share': `${Math.round(100 * of)}%` } as React.CSSProperties} aria-hidden="true" />
      <span className="visually-hidden">{t('Confidence')} </span>
      {percent(of)} · {sureInWords(of)}
    </span>
  );
}
