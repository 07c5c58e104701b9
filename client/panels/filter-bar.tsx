/** The filters: a menu to set them, and a chip for each that is set. They act on graph, panel and export alike. */
import { Button, Loader, Pill, Popover } from '@mantine/core';
import { IconAdjustmentsHorizontal } from '@tabler/icons-react';
import { lazy, Suspense, useEffect } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { showMoreEvents } from '../actions/events-as-nodes.ts';
import { t } from '../language/t.ts';
import { leftOut } from '../store/drawn.ts';
import { type Chip, chipsOf, NO_FILTERS } from '../store/filters.ts';
import { MOST_EVENTS } from '../store/view.ts';
import { listed } from '../vocabulary/numbers-and-dates.ts';
import { useExplorer } from './use-explorer.ts';

const loadFields = () => import('./filter-fields.tsx');
const FilterFields = lazy(loadFields);
/** After the first paint, and before anyone opens the menu: the focus then finds its fields there. */
const SOON_MS = 1_000;

export function FilterBar() {
  useEffect(() => {
    const timer = setTimeout(() => void loadFields(), SOON_MS);
    return () => clearTimeout(timer);
  }, []);
  const filters = useExplorer((state) => state.view.filters);
  const chips = chipsOf(filters);
  return (
    <section className="filters" aria-label={t('Filters')}>
      <Popover position="bottom-start" shadow="md" width={452} trapFocus withinPortal>
        <Popover.Target>
          <Button variant="default" size="xs" leftSection={<IconAdjustmentsHorizontal size={16} />}>
            {t('Filter')}
          </Button>
        </Popover.Target>
        <Popover.Dropdown aria-label={t('Filters')} mah="70dvh" maw="calc(100vw - 24px)" style={{ overflowY: 'auto' }}>
          <Suspense fallback={<Loader size="sm" aria-label={t('Loading')} />}>
            <FilterFields />
          </Suspense>
        </Popover.Dropdown>
      </Popover>
      {chips.filter(isHere).map((chip) => (
        <Pill
          key={chip.text}
          size="md"
          withRemoveButton
          removeButtonProps={{
            'aria-label': t('Remove the filter: {{filter}}', { filter: chip.text }),
            'aria-hidden': false,
            tabIndex: 0,
          }}
          onRemove={() => void applyFilters(chip.without)}
        >
          {chip.text}
        </Pill>
      ))}
      {chips.length > 0 && (
        <Button
          variant="default"
          size="compact-xs"
          title={t('C, while the graph has the focus')}
          onClick={() => void applyFilters(NO_FILTERS)}
        >
          {t('Clear all')}
        </Button>
      )}
      <LeftOut />
      <MoreEvents />
    </section>
  );
}

/** Events that are no nodes since there are many: more come in by asking, as far as they can be told apart. */
function MoreEvents() {
  const { more, most } = useExplorer(({ view, events }) => ({
    more: view.events ? events.total - events.items.length : 0,
    most: view.events?.most ?? 0,
  }));
  if (more <= 0) return null;
  if (most >= MOST_EVENTS) {
    return <output className="left-out">{t('{{count}} more events; filter to see them', { count: more })}</output>;
  }
  return (
    <Button
      variant="default"
      size="compact-xs"
      title={t('Those with most of the entities shown are nodes')}
      onClick={() => void showMoreEvents()}
    >
      {t('{{count}} more events', { count: more })}
    </Button>
  );
}

/** The top line has the dates as of which the graph is shown. */
const isHere = ({ bound }: Chip): boolean => bound !== 'asOf' && bound !== 'knownBy';

/** What is loaded and not seen: whoever reads the graph must not take it for the whole. */
function LeftOut() {
  const { entities, events, edges } = useExplorer(leftOut);
  if (entities === 0 && events === 0 && edges === 0) return null;
  const parts = [
    ...(entities > 0 ? [t('{{count}} entities', { count: entities })] : []),
    ...(events > 0 ? [t('{{count}} events', { count: events })] : []),
    ...(edges > 0 ? [t('{{count}} lines', { count: edges })] : []),
  ];
  return (
    <output className="left-out" aria-label={t('Left out by the filters')}>
      {t('{{what}} left out', { what: listed(parts) })}
    </output>
  );
}
