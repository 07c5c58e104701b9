/** Runs a text through the real English pipeline and tells its statements as short lines, for tables of tests. */
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import type { Extraction } from '../../../ingest/model/extraction.ts';
import type { Statement } from '../../../ingest/model/statement.ts';

/** Day of publication of the sentences in the tables: a Friday. */
export const PUBLISHED = '2024-05-10';

/** A paragraph before each sentence, so that one of few words and foreign names is still told to be English. */
const LEAD = 'It was the first of the reports that they had from there with the news.\n\n';

/** "CONSULT meeting Xi Jinping > Vladimir Putin 2024-05-07 @Moscow actual": one line a statement of this kind. */
export async function readStatements(
  text: string,
  kind: Statement['kind'],
  publishedAt: string | undefined = PUBLISHED,
): Promise<string[]> {
  const result = await extractDocument({
    shape: 'body',
    language: 'en',
    text: LEAD + text,
    ...(publishedAt ? { publishedAt } : {}),
  });
  return result.statements.filter((statement) => statement.kind === kind).map((statement) => toLine(result, statement));
}

function toLine({ entities }: Extraction, statement: Statement): string {
  // Without accents: how a name is spelled is the gazetteer's affair.
  const nameOf = (id: string): string =>
    (entities.find((entity) => entity.id === id)?.name ?? id).normalize('NFD').replace(/\p{M}/gu, '');
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(' + ') || '-';
  const { type, mode, actors, recipients, date, place, status, title, former, ends } = statement;
  return [
    type,
    mode,
    `${names(actors)} > ${names(recipients)}`,
    date,
    place && `@${nameOf(place)}`,
    title && `"${title}"`,
    former && 'former',
    ends && `ends ${ends}`,
    status === 'actual' && statement.kind === 'relation' ? '' : status,
  ]
    .filter(Boolean)
    .join(' ');
}
