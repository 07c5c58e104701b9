/** What shapes, colors and lines mean; each item of it is a switch as well. It stands beneath the graph and covers none of it. */
import { IconChartBar, IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { turnEvents } from '../actions/events-as-nodes.ts';
import { t } from '../language/t.ts';
import { countsOf, drawn } from '../store/drawn.ts';
import { type Switch, withSwitch } from '../store/filters.ts';
import { ENTITY_TYPES, ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { eventsName } from '../vocabulary/event-words.ts';
import { thousands } from '../vocabulary/numbers-and-dates.ts';
import { GROUP_NAMES, GROUPS, typesOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { colorOf, EntitySign, EventSign, LineSign } from './signs.tsx';
import { SizeMenu } from './size-menu.tsx';
import { useExplorer } from './use-explorer.ts';

interface Props {
  readonly timeline: boolean;
  readonly onTimeline: (shown: boolean) => void;
}

export function Legend({ timeline, onTimeline }: Props) {
  const { offTypes, offStatuses, offEntities } = useExplorer((state) => state.view.filters);
  const counts = useExplorer(countsOf);
  const events = useExplorer((state) => state.view.events && drawn(state).events.length);
  // Folded up by a style on a narrow screen only.
  const [open, setOpen] = useState(false);
  return (
    <section className="legend" aria-label={t('Legend: each item shows or leaves out')} data-open={open}>
      <button type="button" className="legend-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        {t('Legend')}
        {open ? <IconChevronDown size={14} /> : <IconChevronUp size={14} />}
      </button>
      <ul aria-label={t('Who')}>
        {ENTITY_TYPES.map((type) => (
          <LegendSwitch
            key={type}
            sign={<EntitySign type={type} />}
            text={ENTITY_WORDS[type].plural}
            count={counts.entity[type] ?? 0}
            on={!offEntities.includes(type)}
            turn={(on) => ({ of: 'entity', values: [type], on })}
          />
        ))}
        {events !== undefined && (
          <li>
            <button
              type="button"
              className="legend-switch"
              aria-pressed="true"
              title={t('Each event is one node, filled where it took place. Click for lines between pairs')}
              onClick={() => void turnEvents()}
            >
              <EventSign />
              {eventsName()}
              <span className="count">{thousands(events)}</span>
            </button>
          </li>
        )}
      </ul>
      <ul aria-label={t('Did it happen')}>
        {STATUSES.map((status) => (
          <LegendSwitch
            key={status}
            sign={<LineSign status={status} />}
            text={STATUS_WORDS[status].name}
            count={counts.status[status] ?? 0}
            means={STATUS_WORDS[status].means}
            on={!offStatuses.includes(status)}
            turn={(on) => ({ of: 'status', values: [status], on })}
          />
        ))}
      </ul>
      <ul aria-label={t('What')}>
        {GROUPS.map((group) => (
          <LegendSwitch
            key={group}
            sign={
              <svg width="16" height="8" aria-hidden="true">
                <path d="M0 4h16" stroke={colorOf(group)} strokeWidth="4" />
              </svg>
            }
            text={GROUP_NAMES[group]}
            count={typesOf(group).reduce((sum, type) => sum + (counts.type[type] ?? 0), 0)}
            on={typesOf(group).some((type) => !offTypes.includes(type))}
            turn={(on) => ({ of: 'type', values: typesOf(group), on })}
          />
        ))}
      </ul>
      <SizeMenu />
      <button
        type="button"
        className="legend-switch timeline-switch"
        aria-expanded={timeline}
        onClick={() => onTimeline(!timeline)}
      >
        <IconChartBar size={15} />
        {t('Timeline')}
      </button>
    </section>
  );
}

interface SwitchProps {
  readonly sign: React.ReactNode;
  readonly text: string;
  /** Entities or lines that it shows, or would show. */
  readonly count: number;
  readonly means?: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => Switch;
}

function LegendSwitch({ sign, text, count, means, on, turn }: SwitchProps) {
  const filters = useExplorer((state) => state.view.filters);
  const does = on ? t('Click to leave out') : t('Click to show');
  return (
    <li>
      <button
        type="button"
        className="legend-switch"
        aria-pressed={on}
        title={means ? `${text}: ${means}. ${does}` : does}
        onClick={() => void applyFilters(withSwitch(filters, turn(!on)))}
      >
        {sign}
        {text}
        <span className="count">{thousands(count)}</span>
      </button>
    </li>
  );
}
