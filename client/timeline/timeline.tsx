/**
 * When it was: statements among the shown by day, month or year, under the graph. Dragging over the bars, or the two
 * handles beneath them, keeps what is dated so; a table holds the same for who does not see bars.
 */
import { ActionIcon, Button, RangeSlider, SegmentedControl } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useMemo, useState } from 'react';
import { applyFilters } from '../actions/apply-filters.ts';
import { stopPlaying } from '../actions/play-timeline.ts';
import { getTimeline } from '../api/among.ts';
import { inLanguage, t } from '../language/t.ts';
import { useExplorer } from '../panels/use-explorer.ts';
import { usePalette } from '../panels/use-palette.ts';
import { drawn } from '../store/drawn.ts';
import { boundsQuery } from '../store/filters.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';
import { GROUP_NAMES, GROUPS } from '../vocabulary/statement-words.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { BarChart } from './bar-chart.tsx';
import { type Bars, barInWords, barsOf, barsUntil, boundsOf, indexesWithin, UNITS, type Unit } from './buckets.ts';
import { Play } from './play.tsx';

const UNIT_NAMES: Readonly<Record<Unit, string>> = inLanguage({ year: 'Years', month: 'Months', day: 'Days' });
const TABLE_NAMES: Readonly<Record<Unit, string>> = inLanguage({
  year: 'Statements by year',
  month: 'Statements by month',
  day: 'Statements by day',
});

export default function Timeline({ onClose }: { onClose: () => void }) {
  const { entities } = useExplorer(drawn);
  const filters = useExplorer((state) => state.view.filters);
  // Its own bounds are left out: the bars beyond them are what one drags over next.
  const { from: _, to: __, asOf: ___, ...bounds } = boundsQuery(filters);
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
    <section className="timeline" aria-label={t('Timeline')}>
      {found.bars.length === 0 ? (
        <p className="quiet timeline-empty">
          {query.error
            ? query.error.message
            : query.isFetching
              ? t('Reading the dates …')
              : t('Nothing shown is dated.')}
        </p>
      ) : (
        <Dated found={found} onUnit={setUnit} />
      )}
      <ActionIcon
        className="timeline-close"
        variant="subtle"
        color="gray"
        size="sm"
        aria-label={t('Close the timeline')}
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
  const { asOf } = filters;
  const isBound = filters.from !== undefined || filters.to !== undefined;
  const choose = (one: number, other: number) => {
    stopPlaying();
    void applyFilters(boundsOf(bars, [Math.min(one, other), Math.max(one, other)], filters));
  };
  const bar = bars.find((_, index) => index === pointed);
  const [first, last] = moving ?? within;
  const range = `${inWords(bars[first]?.date ?? '')} – ${inWords(bars[last]?.date ?? '')}`;
  return (
    <>
      <div className="timeline-head">
        <Play bars={bars} />
        <strong>{t('Timeline')}</strong>
        <span className="quiet timeline-words">
          {bar ? barInWords(bar) : range}
          {!bar && asOf && ` · ${t('As of {{date}}', { date: inWords(asOf) })}`}
          {!bar && apart > 0 && ` · ${t('{{count}} statements dated less exactly', { count: apart })}`}
        </span>
        {isBound && (
          <Button size="compact-xs" variant="subtle" onClick={() => choose(0, bars.length - 1)}>
            {t('All dates')}
          </Button>
        )}
        <SegmentedControl
          size="xs"
          aria-label={t('Bars of')}
          value={unit}
          onChange={(value) => onUnit(UNITS.find((one) => one === value) ?? 'year')}
          data={UNITS.map((one) => ({ value: one, label: UNIT_NAMES[one] }))}
        />
      </div>
      <BarChart
        bars={bars}
        palette={palette}
        chosen={isBound ? within : undefined}
        asOf={asOf === undefined ? undefined : barsUntil(bars, asOf)}
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
          thumbFromLabel={t('From')}
          thumbToLabel={t('To')}
        />
      )}
      {/* A table is as wide as its words, whatever it is told: it is cut by what is around it. */}
      <div className="visually-hidden">
        <table>
          <caption>{TABLE_NAMES[unit]}</caption>
          <thead>
            <tr>
              <th scope="col">{t('When')}</th>
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
      </div>
    </>
  );
}
