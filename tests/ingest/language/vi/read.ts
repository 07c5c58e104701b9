/** Reads a Vietnamese text for the tests of its rules: names with their types, statements as short lines. */
import { extractDocument } from '../../../../ingest/document-pipeline.ts';

const PUBLISHED = '2023-01-20';

const extract = (text: string) =>
  extractDocument({ id: 'test', shape: 'body', language: 'vi', publishedAt: PUBLISHED, text });

/** "Person Vladimir Putin": the entities of the text's names, by their names, in the order of their first mention. */
export async function entitiesIn(text: string): Promise<string[]> {
  const { mentions, entities } = await extract(text);
  const lines = mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ entity }) => entities.find(({ id }) => id === entity))
    .map((entity) => `${entity?.type} ${entity?.name}`);
  return [...new Set(lines)];
}

/** "Place tỉnh Quảng Ninh": the text's names as they stand in it. */
export async function namesIn(text: string): Promise<string[]> {
  const { mentions, entities } = await extract(text);
  return mentions
    .filter(({ kind }) => kind === 'name')
    .map((mention) => `${entities.find(({ id }) => id === mention.entity)?.type} ${mention.text}`);
}

/** "CONSULT meeting A > B actual 2023-01-19": what is said, offices left out. */
export async function eventsIn(text: string): Promise<string[]> {
  return said(text, (type) => type !== 'HOLDS_OFFICE');
}

/** "HOLDS_OFFICE A > B: title" */
export async function officesIn(text: string): Promise<string[]> {
  return said(text, (type) => type === 'HOLDS_OFFICE');
}

async function said(text: string, keep: (type: string) => boolean): Promise<string[]> {
  const { statements, entities } = await extract(text);
  const names = (ids: readonly string[]): string =>
    ids.map((id) => entities.find((entity) => entity.id === id)?.name).join(' + ');
  return statements
    .filter(({ type }) => keep(type))
    .map(({ type, mode, actors, recipients, status, date, title, attributedTo, former, ends }) =>
      type === 'HOLDS_OFFICE'
        ? `${names(actors)} > ${names(recipients)}: ${title}`
        : [
            type,
            ...(mode ? [mode] : []),
            names(actors),
            '>',
            ...(recipients.length > 0 ? [names(recipients)] : []),
            ...(former ? ['former'] : []),
            ...(ends ? [`ends ${ends}`] : []),
            status,
            ...(date ? [date] : []),
            ...(attributedTo ? [`(${names([attributedTo])})`] : []),
          ].join(' '),
    );
}
