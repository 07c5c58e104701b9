/**
 * When it was: statements among the shown by day, month or year, under the graph. Dragging over the bars, or the two
 * handles beneath them, keeps what is dated so; a table holds the same for who does not see bars.
 */
import { ActionIcon, Button, RangeSlider, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { getTimeline } from '../api/among.ts';
import { useExplorer } from '../panels/use-explorer.ts';
import { usePalette } from '../panels/use-palette.ts';
import { drawn } from '../store/drawn.ts';
import { boundsQuery, withBound } from '../store/filters.ts';
import { counted, inWords } from '../vocabulary/numbers-and-dates.ts';
import { GROUP_NAMES, GROUPS } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { BarChart } from './bar-chart.tsx';
import { type Bars, barInWords, barsOf, indexesWithin, UNITS, type Unit } from './buckets.ts';

const UNIT_NAMES: Readonly<Record<Unit, string>> = { year: 'Years', month: 'Months', day: 'Days' };

export default function Timeline({ onClose }: { onClose: () => void }) {
  const { entities } = useExplorer(drawn);
  const filters = useExplorer((state) => state.view.filters);
  // Its own bounds are left out: the bars beyond them are what one drags over next.
  const { from: _, to: __, ...bounds } = boundsQuery(filters);
  const ids = entities.map(({ id }) => id);
  const query = useQuery({
    queryKey: ['timeline', ids, bounds],
    queryFn: ({ signal }) => getTimeline(ids, { ...bounds, status: STATUSES }, signal),
    enabled: ids.length > 1,
    placeholderData: keepPreviousData,
  });
  const [unit, setUnit] = useState<Unit>();
  const { offTypes, offStatuses } = filters;
  const found = useMemo(() => {
    const items = (query.data?.items ?? []).filter(
      ({ type, status }) => !offTypes.includes(type) && !offStatuses.includes(status),
    );
    return barsOf(items, unit);
  }, [query.data, offTypes, offStatuses, unit]);
  return (
    <section className="timeline" aria-label="Timeline">
      {found.bars.length === 0 ? (
        <p className="quiet timeline-empty">
          {query.error ? query.error.message : query.isFetching ? 'Reading the dates …' : 'Nothing shown is dated.'}
        </p>
      ) : (
        <Dated found={found} onUnit={setUnit} />
      )}
      <ActionIcon
        className="timeline-close"
        variant="subtle"
        color="gray"
        size="sm"
        aria-label="Close the timeline"
        onClick={onClose}
      >
        <IconX size={15} />
      </ActionIcon>
    </section>
  );
}

function Dated({ found, onUnit }: { found: Bars; onUnit: (unit: Unit) => void }) {
  const { bars, unit, apart } = found;
  const palette = usePalette();
  const filters = useExplorer((state) => state.view.filters);
  const [pointed, setPointed] = useState<number | undefined>(undefined);
  const [moving, setMoving] = useState<readonly [number, number] | undefined>(undefined);
  const within = indexesWithin(bars, filters);
  const isBound = filters.from !== undefined || filters.to !== undefined;
  const choose = (one: number, other: number) => {
    const [first, last] = [Math.min(one, other), Math.max(one, other)];
    const all = first === 0 && last === bars.length - 1;
    const [from, to] = all ? [undefined, undefined] : [bars[first]?.date, bars[last]?.date];
    void applyFilters(withBound(withBound(filters, 'from', from), 'to', to));
  };
  const bar = bars.find((_, index) => index === pointed);
  const [first, last] = moving ?? within;
  const range = `${inWords(bars[first]?.date ?? '')} – ${inWords(bars[last]?.date ?? '')}`;
  return (
    <>
      <div className="timeline-head">
        <strong>Timeline</strong>
        <span className="quiet timeline-words">
          {bar ? barInWords(bar, GROUP_NAMES) : range}
          {!bar && apart > 0 && ` · ${counted(apart, 'statement')} dated less exactly`}
        </span>
        {isBound && (
          <Button size="compact-xs" variant="subtle" onClick={() => choose(0, bars.length - 1)}>
            All dates
          </Button>
        )}
        <SegmentedControl
          size="xs"
          aria-label="Bars of"
          value={unit}
          onChange={(value) => onUnit(UNITS.find((one) => one === value) ?? 'year')}
          data={UNITS.map((one) => ({ value: one, label: UNIT_NAMES[one] }))}
        />
      </div>
      <BarChart
        bars={bars}
        palette={palette}
        chosen={isBound ? within : undefined}
        onChoose={choose}
        onPoint={setPointed}
      />
      {bars.length > 1 && (
        <RangeSlider
          className="timeline-range"
          size="xs"
          min={0}
          max={bars.length - 1}
          minRange={0}
          value={[first, last]}
          onChange={setMoving}
          onChangeEnd={([one, other]) => {
            setMoving(undefined);
            choose(one, other);
          }}
          label={(index) => inWords(bars[index]?.date ?? '')}
          thumbFromLabel="From"
          thumbToLabel="To"
        />
      )}
      <table className="visually-hidden">
        <caption>Statements by {unit}</caption>
        <thead>
          <tr>
            <th scope="col">When</th>
            {GROUPS.map((group) => (
              <th key={group} scope="col">
                {GROUP_NAMES[group]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {bars
            .filter(({ counts }) => GROUPS.some((group) => counts[group] > 0))
            .map(({ date, counts }) => (
              <tr key={date}>
                <th scope="row">{inWords(date)}</th>
                {GROUPS.map((group) => (
                  <td key={group}>{counts[group]}</td>
                ))}
              </tr>
            ))}
        </tbody>
      </table>
    </>
  );
}
