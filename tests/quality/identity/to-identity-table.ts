/** Score of identity → the table that the README shows. */
import type { IdentityScore } from './score-identity.ts';

export function toIdentityTable({ mentions, entities, reports, events, mixed }: IdentityScore): string {
  const rows = [
    ['', 'labeled', 'precision', 'recall', 'F1', 'B-cubed F1'],
    ['---', '---', '---', '---', '---', '---'],
    ['mentions of one entity', mentions, entities.precision, entities.recall, entities.f1, entities.bCubed],
    ['reports of one event', reports, events.precision, events.recall, events.f1, ''],
  ];
  const table = rows.map((cells) => `| ${cells.join(' | ')} |`).join('\n');
  return `${table}\n\nHappenings that were taken for one though they are two: ${mixed.length}.`;
}
