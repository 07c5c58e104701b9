/** Measured figures → the Markdown of the README. Pure. */
import type { Quality } from './measure-corpus.ts';
import type { Reliability } from './reliability.ts';
import type { Rates } from './score-facts.ts';

const row = (name: string, { precision, recall, f1, facts }: Rates): string =>
  `| ${name} | ${facts} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} |`;

export function toTable({ documents, score, status }: Quality): string {
  return [
    `Reading, on the ${documents} sample documents labeled by hand, which the rules were tuned with (\`npm run evaluate\`), in percent:`,
    '',
    '| | facts | precision | recall | F1 |',
    '| --- | ---: | ---: | ---: | ---: |',
    row('entities', score.entities),
    row('statements (type, who, whom, status)', score.statements),
    ...Object.entries(score.byType)
      .filter(([, { facts }]) => facts >= 10)
      .map(([type, rates]) => row(`… ${type}`, rates)),
    '',
    `Dates right: ${score.dates}%. Metadata right: ${score.metadata}%. Names leaked from menus and lists: ${score.leakedNames}.`,
    '',
    `Whether it happened, on ${status.actual.sentences + status.unreal.sentences} sentences of one act each:`,
    '',
    '| told as | sentences | right, % | called actual | not found |',
    '| --- | ---: | ---: | ---: | ---: |',
    ...(['planned', 'denied', 'hypothetical', 'actual'] as const).map((told) => {
      const { sentences, rate, calledActual, missed } = status[told];
      return `| ${told} | ${sentences} | ${rate.toFixed(1)} | ${told === 'actual' ? '' : calledActual} | ${missed} |`;
    }),
    '',
    ...reliabilityRows(score.reliability),
  ].join('\n');
}

/** Ten bins of confidence, fewer where some are empty, and the expected calibration error. */
export function reliabilityRows({ bins, error }: Reliability): string[] {
  return [
    `Confidence against share right; expected calibration error ${error.toFixed(1)} points:`,
    '',
    `| confidence | ${bins.map(({ from }) => `${from.toFixed(1)}–${(from + 0.1).toFixed(1)}`).join(' | ')} |`,
    `| --- |${bins.map(() => ' ---: |').join('')}`,
    `| statements | ${bins.map(({ count }) => count).join(' | ')} |`,
    `| right, % | ${bins.map(({ right }) => right.toFixed(0)).join(' | ')} |`,
  ];
}
