/** What shapes, colors and lines mean; each line of it is a switch as well. */
import { IconChevronDown, IconChevronUp } from '@tabler/icons-react';
import { useState } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { type Switch, withSwitch } from '../store/filters.ts';
import { ENTITY_TYPES, ENTITY_WORDS } from '../vocabulary/entity-words.ts';
import { GROUP_NAMES, GROUPS, typesOf } from '../vocabulary/statement-words.ts';
import { STATUS_WORDS, STATUSES } from '../vocabulary/status-words.ts';
import { colorOf, EntitySign, LineSign } from './signs.tsx';
import { useExplorer } from './use-explorer.ts';

/** Open where it leaves room for the graph. */
const isWide = () => window.matchMedia('(min-width: 1100px)').matches;

export function Legend() {
  const [open, setOpen] = useState(isWide);
  return (
    <section className="floating legend" aria-label="Legend">
      <button type="button" className="legend-head" aria-expanded={open} onClick={() => setOpen(!open)}>
        Legend
        {open ? <IconChevronDown size={14} /> : <IconChevronUp size={14} />}
      </button>
      {open && <LegendBody />}
    </section>
  );
}

function LegendBody() {
  const { offTypes, offStatuses, offEntities } = useExplorer((state) => state.view.filters);
  return (
    <div className="legend-body">
      <div>
        <h3>Who</h3>
        {ENTITY_TYPES.map((type) => (
          <LegendSwitch
            key={type}
            sign={<EntitySign type={type} />}
            text={ENTITY_WORDS[type].plural}
            on={!offEntities.includes(type)}
            turn={(on) => ({ of: 'entity', values: [type], on })}
          />
        ))}
        <h3>Did it happen</h3>
        {STATUSES.map((status) => (
          <LegendSwitch
            key={status}
            sign={<LineSign status={status} />}
            text={STATUS_WORDS[status].name}
            on={!offStatuses.includes(status)}
            turn={(on) => ({ of: 'status', values: [status], on })}
          />
        ))}
      </div>
      <div>
        <h3>What</h3>
        {GROUPS.map((group) => (
          <LegendSwitch
            key={group}
            sign={
              <svg width="22" height="10" aria-hidden="true">
                <path d="M1 5h20" stroke={colorOf(group)} strokeWidth="3.5" />
              </svg>
            }
            text={GROUP_NAMES[group]}
            on={typesOf(group).some((type) => !offTypes.includes(type))}
            turn={(on) => ({ of: 'type', values: typesOf(group), on })}
          />
        ))}
        <h3>How much</h3>
        <p className="quiet" style={{ margin: '0 6px', fontSize: 12, maxWidth: 190 }}>
          A larger node stands in more statements. A wider line has more sentences and publishers behind it.
        </p>
      </div>
    </div>
  );
}

interface SwitchProps {
  readonly sign: React.ReactNode;
  readonly text: string;
  readonly on: boolean;
  readonly turn: (on: boolean) => Switch;
}

function LegendSwitch({ sign, text, on, turn }: SwitchProps) {
  const filters = useExplorer((state) => state.view.filters);
  return (
    <button
      type="button"
      className="legend-switch"
      aria-pressed={on}
      title={on ? 'Click to leave out' : 'Click to show'}
      onClick={() => void applyFilters(withSwitch(filters, turn(!on)))}
    >
      {sign}
      {text}
    </button>
  );
}
