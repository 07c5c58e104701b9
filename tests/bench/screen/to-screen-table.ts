/** What was measured of the screen → the Markdown of the README. Pure. */
import type { FrameRate } from './frames.ts';
import type { MemoryUse } from './measure-memory.ts';
import type { Paint } from './measure-paint.ts';
import type { ScreenSpeed } from './measure-screen.ts';
import type { SigmaSpeed } from './measure-sigma.ts';

export interface ScreenFigures {
  readonly paints: readonly Paint[];
  readonly graphs: { readonly screen: ScreenSpeed; readonly sigma: SigmaSpeed }[];
  readonly memory?: MemoryUse;
}

const whole = (number: number): string => Math.round(number).toLocaleString('en-US');
const seconds = (milliseconds: number): string => (milliseconds / 1000).toFixed(1);

export function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? Number.NaN;
}

const rate = (rates: readonly FrameRate[]): string =>
  `${whole(median(rates.map((one) => one.median)))} / ${whole(median(rates.map((one) => one.p5)))}`;

export function toScreenTable({ paints, graphs, memory }: ScreenFigures): string {
  const row = (name: string, cell: (graph: ScreenFigures['graphs'][number]) => string) =>
    `| ${name} | ${graphs.map(cell).join(' | ')} |`;
  return [
    `The screen in Chromium on two cores without a graphics card (\`npm run bench:screen\`). With the processor slowed down four ` +
      `times, first content is painted after ${seconds(median(paints.map((one) => one.firstContent)))} s and the screen answers after ` +
      `${seconds(median(paints.map((one) => one.interactive)))} s (median of ${paints.length}).`,
    ...(graphs.length === 0
      ? []
      : [
          '',
          row('nodes / edges', ({ screen }) => `${whole(screen.nodes)} / ${whole(screen.edges)}`),
          `| --- | ${graphs.map(() => '---:').join(' | ')} |`,
          row('first graph, s', ({ screen }) => seconds(median(screen.firstGraph))),
          row('all of it shown and laid out, s', ({ screen }) => seconds(screen.everything)),
          row('frames per second while panning, median / 5th percentile', ({ screen }) => rate(screen.pan)),
          row('… sigma.js', ({ sigma }) => rate(sigma.pan)),
          row('… while zooming', ({ screen }) => rate(screen.zoom)),
          row('… sigma.js', ({ sigma }) => rate(sigma.zoom)),
          row('longest block while expanding, ms', ({ screen }) => whole(screen.blockOfExpand)),
          row('… while selecting with all shown', ({ screen }) => whole(screen.blockOfSelect)),
          row('… while all is laid out anew', ({ screen }) => whole(screen.blockOfLayout)),
        ]),
    ...(memory
      ? [
          '',
          `Memory after ${memory.rounds} expansions and collapses: ${memory.after.toFixed(1)} MB, before: ${memory.before.toFixed(1)} MB.`,
        ]
      : []),
  ].join('\n');
}
