/** Measured figures → the Markdown of the README. Pure. */
import type { Quality } from './measure-corpus.ts';
import type { Rates } from './score-facts.ts';

const row = (name: string, { precision, recall, f1, facts }: Rates): string =>
  `| ${name} | ${facts} | ${precision.toFixed(1)} | ${recall.toFixed(1)} | ${f1.toFixed(1)} |`;

export function toTable({ documents, score }: Quality): string {
  const unreal = (['planned', 'denied', 'hypothetical'] as const).flatMap((told) =>
    Object.entries(score.statusConfusion[told]).map(([found, count]) => ({ found, count })),
  );
  const count = (of: typeof unreal): number => of.reduce((sum, one) => sum + one.count, 0);
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
    `Dates right: ${score.dates}%. Metadata right: ${score.metadata}%. Names leaked from menus and lists: ${score.leakedNames}. ` +
      `Found statements that are planned, denied or hypothetical: ${count(unreal)}, of which called actual: ` +
      `${count(unreal.filter(({ found }) => found === 'actual'))}.`,
  ].join('\n');
}
