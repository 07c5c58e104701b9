/** When an entity is spoken of: a bar a year, month or day, what did not take place paler above what did. */
import type { Timeline } from '../../server/contract/graph.ts';
import { t } from '../language/t.ts';
import { sparkOf } from '../timeline/spark.ts';
import { inWords } from '../vocabulary/numbers-and-dates.ts';

const HEIGHT = 36;
/** Beside each other in the drawing's own units: the panel stretches them. */
const STEP = 10;
const WIDEST = 7;
/** Two dates are no line: bars are then as wide as they would be among so many. */
const FEWEST = 24;

export function Sparkline({ timeline }: { timeline: Timeline }) {
  const spark = sparkOf(timeline.items);
  if (!spark) return null;
  const { bars, most } = spark;
  const width = STEP * Math.max(FEWEST, bars.length);
  const left = (width - STEP * bars.length) / 2;
  const scale = HEIGHT / most.statements;
  const [first, last] = [inWords(bars[0]?.date ?? ''), inWords(bars.at(-1)?.date ?? '')];
  const statements = bars.reduce((sum, bar) => sum + bar.actual + bar.other, 0);
  const range =
    first === last
      ? t('{{count}} statements, all of {{date}}', { count: statements, date: first })
      : t('{{count}} statements from {{first}} to {{last}}', { count: statements, first, last });
  const peak = t('Most in {{date}}: {{statements}}', { date: inWords(most.date), statements: most.statements });
  return (
    <figure className="sparkline">
      <svg
        viewBox={`0 0 ${width} ${HEIGHT}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${range}. ${peak}.`}
        height={HEIGHT}
      >
        <title>{peak}</title>
        {bars.map(({ date, actual, other }, index) => (
          <g key={date} transform={`translate(${left + index * STEP + (STEP - WIDEST) / 2} 0)`}>
            <rect width={WIDEST} y={HEIGHT - actual * scale} height={actual * scale} fill="var(--accent)" />
            <rect
              width={WIDEST}
              y={HEIGHT - (actual + other) * scale}
              height={other * scale}
              fill="var(--accent)"
              opacity="0.35"
            />
          </g>
        ))}
      </svg>
      <figcaption aria-hidden="true">
        <span>{first}</span>
        {first !== last && <span>{last}</span>}
      </figcaption>
    </figure>
  );
}
