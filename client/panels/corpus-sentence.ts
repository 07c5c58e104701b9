/** What the corpus holds, in one sentence. Pure. */
import type { Stats } from '../../server/contract/graph.ts';
import { counted } from '../vocabulary/numbers-and-dates.ts';

/** @param leading names of the best-connected entities */
export function corpusSentence(stats: Stats, leading: readonly string[]): string {
  const publishers = stats.publishers.length > 0 ? ` by ${counted(stats.publishers.length, 'publisher')}` : '';
  const years = [stats.firstDate, stats.lastDate].map((date) => /^\d{4}/.exec(date ?? '')?.[0]);
  const when =
    years[0] && years[1] ? (years[0] === years[1] ? ` from ${years[0]}` : ` from ${years[0]} to ${years[1]}`) : '';
  const who = `${counted(stats.entities, 'entity', 'entities')}`;
  const most = leading.length > 0 ? `, most of all ${inWords(leading)}` : '';
  return `${counted(stats.documents, 'document')}${publishers}${when}: ${counted(stats.statements, 'statement')} about ${who}${most}.`;
}

const inWords = (names: readonly string[]): string =>
  names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
