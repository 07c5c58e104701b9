/** The bars of the timeline, drawn by uPlot: groups on top of each other; dragged over, a stretch of time is chosen. */
import 'uplot/dist/uPlot.min.css';
import { useEffect, useRef } from 'react';
import uPlot from 'uplot';
import type { Palette } from '../styles/palette.ts';
import { dayInWords } from '../vocabulary/numbers-and-dates.ts';
import { GROUPS } from '../vocabulary/statement-words.ts';
import type { Bar } from './buckets.ts';

interface Props {
  readonly bars: readonly Bar[];
  readonly palette: Palette;
  /** Indexes of the first and last bar within the filters; undefined where all are. */
  readonly chosen: readonly [number, number] | undefined;
  /** How many bars stand before the date as of which the graph is shown; undefined where it is shown as of now. */
  readonly asOf: number | undefined;
  readonly onChoose: (first: number, last: number) => void;
  readonly onPoint: (index: number | undefined) => void;
}

const HEIGHT = 64;
const AXIS = 20;
const WIDEST_BAR = 26;
/** A click that trembles chooses one bar. */
const A_CLICK = 3;

export function BarChart({ bars, palette, chosen, asOf, onChoose, onPoint }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const plot = useRef<uPlot>(null);
  const latest = useRef({ asOf, onChoose, onPoint });
  latest.current = { asOf, onChoose, onPoint };

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
            values: (_, splits) => splits.map((at) => (Number.isInteger(at) ? dayInWords(bars[at]?.date ?? '') : '')),
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
          draw: [(drawing) => drawAsOf(drawing, latest.current.asOf, palette)],
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

  // biome-ignore lint/correctness/useExhaustiveDependencies: the date is drawn by a hook of the chart
  useEffect(() => {
    plot.current?.redraw(false);
  }, [asOf]);

  return <div ref={box} className="timeline-chart" aria-hidden="true" />;
}

/** Beyond this much of a veil bars cannot be made out, and they are still to be dragged over. */
const VEIL = 0.72;

/** A line at the date as of which the graph is shown; what is dated later stands behind a veil. */
function drawAsOf({ ctx, bbox, valToPos }: uPlot, asOf: number | undefined, { surface, accent }: Palette): void {
  if (asOf === undefined) return;
  const right = bbox.left + bbox.width;
  const x = Math.max(bbox.left, Math.min(right, valToPos(asOf - 0.5, 'x', true)));
  ctx.save();
  ctx.globalAlpha = VEIL;
  ctx.fillStyle = surface;
  ctx.fillRect(x, bbox.top, right - x, bbox.height);
  ctx.globalAlpha = 1;
  ctx.strokeStyle = accent;
  ctx.lineWidth = 1.5 * devicePixelRatio;
  ctx.setLineDash([4 * devicePixelRatio, 3 * devicePixelRatio]);
  ctx.beginPath();
  ctx.moveTo(x, bbox.top);
  ctx.lineTo(x, bbox.top + bbox.height);
  ctx.stroke();
  ctx.restore();
}
