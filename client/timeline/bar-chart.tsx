/** The bars of the timeline, drawn by uPlot: groups on top of each other; dragged over, a stretch of time is chosen. */
import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { Palette } from '../styles/palette.ts';
import { GROUPS } from '../vocabulary/statement-words.ts';
import { type Bar, startOf } from './buckets.ts';

interface Props {
  readonly bars: readonly Bar[];
  readonly palette: Palette;
  /** Indexes of the first and last bar within the filters; undefined where all are. */
  readonly chosen: readonly [number, number] | undefined;
  readonly onChoose: (first: number, last: number) => void;
  readonly onPoint: (index: number | undefined) => void;
}

const HEIGHT = 64;
const AXIS = 20;
const WIDEST_BAR = 26;
/** A click that trembles chooses one bar. */
const A_CLICK = 3;

export function BarChart({ bars, palette, chosen, onChoose, onPoint }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(null);
  const latest = useRef({ onChoose, onPoint });
  latest.current = { onChoose, onPoint };

  useEffect(() => {
    if (!box.current) return;
    const element = box.current;
    const xs = bars.map((_, index) => index);
    // The whole pile first, then what lies beneath its top: each covers the one before but for its own share.
    const piles = GROUPS.map((_, top) =>
      bars.map(({ counts }) => GROUPS.slice(0, top + 1).reduce((sum, group) => sum + counts[group], 0)),
    ).reverse();
    const indexAt = (left: number) => Math.max(0, Math.min(bars.length - 1, Math.round(made.posToVal(left, 'x'))));
    const asBars = uPlot.paths.bars?.({ size: [0.82, WIDEST_BAR] });
    const made = new uPlot(
      {
        width: element.clientWidth,
        height: HEIGHT + AXIS,
        legend: { show: false },
        padding: [4, 12, 0, 12],
        // Bars stand side by side, one a date: their place is a number, and the axis writes the date.
        scales: {
          x: { time: false, range: [-0.7, Math.max(0, bars.length - 1) + 0.7] },
          y: { range: (_, __, max) => [0, max || 1] },
        },
        axes: [
          {
            size: AXIS,
            gap: 2,
            stroke: palette.muted,
            font: '11px system-ui, sans-serif',
            grid: { show: false },
            ticks: { show: false },
            incrs: [1, 2, 5, 10, 12, 24, 60, 120, 240],
            space: 60,
            values: (_, splits) => splits.map((at) => (Number.isInteger(at) ? labelOf(bars[at]?.date) : '')),
          },
          { show: false },
        ],
        series: [
          {},
          ...GROUPS.toReversed().map((group) => ({
            fill: palette.group[group],
            width: 0,
            points: { show: false },
            ...(asBars && { paths: asBars }),
          })),
        ],
        cursor: { y: false, points: { show: false }, drag: { x: true, y: false, setScale: false, dist: A_CLICK } },
        hooks: {
          setSelect: [
            ({ select }) => {
              if (select.width > 0) latest.current.onChoose(indexAt(select.left), indexAt(select.left + select.width));
            },
          ],
          setCursor: [({ cursor }) => latest.current.onPoint(cursor.idx ?? undefined)],
        },
      },
      [xs, ...piles] as uPlot.AlignedData,
      element,
    );
    const click = () => {
      const { idx } = made.cursor;
      if (made.select.width === 0 && typeof idx === 'number') latest.current.onChoose(idx, idx);
    };
    made.over.addEventListener('click', click);
    plot.current = made;
    const resized = new ResizeObserver(() => made.setSize({ width: element.clientWidth, height: HEIGHT + AXIS }));
    resized.observe(element);
    return () => {
      resized.disconnect();
      made.destroy();
      plot.current = null;
    };
  }, [bars, palette]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: a chart made anew shows what is chosen as well
  useEffect(() => {
    const made = plot.current;
    if (!made) return;
    const show = () => {
      const left = chosen ? made.valToPos(chosen[0] - 0.5, 'x') : 0;
      const right = chosen ? made.valToPos(chosen[1] + 0.5, 'x') : 0;
      made.setSelect({ left, width: right - left, top: 0, height: made.over.clientHeight }, false);
    };
    // uPlot lays itself out in a microtask.
    queueMicrotask(show);
  }, [chosen?.[0], chosen?.[1], bars, palette]);

  return <div ref={box} className="timeline-chart" aria-hidden="true" />;
}

/** "2022" and "2022-12" as they are for an axis; a day without its year, which its neighbors tell. */
function labelOf(date: string | undefined): string {
  if (!date) return '';
  const when = new Date(startOf(date));
  const options: Intl.DateTimeFormatOptions =
    date.length === 4
      ? { year: 'numeric' }
      : date.length === 7
        ? { month: 'short', year: 'numeric' }
        : { day: 'numeric', month: 'short' };
  return when.toLocaleDateString('en-GB', { ...options, timeZone: 'UTC' });
}
