/** Runs a sentence through the real pipeline in a language that is read by rule, and tells what came of it in short lines. */
import { extractDocument } from '../../../ingest/document-pipeline.ts';
import type { Extraction } from '../../../ingest/model/extraction.ts';
import type { Statement } from '../../../ingest/model/statement.ts';

/** Day of publication of the sentences in the tables: a Friday. */
export const PUBLISHED = '2024-05-10';

/** A paragraph before each sentence, so that one of few words and foreign names is still told to be of its language. */
const LEADS: Readonly<Record<string, string>> = {
  ru: 'Об этом мы узнали из первых сообщений, которые были у нас в этот день.',
  uk: 'Про це ми дізналися з перших повідомлень, які були у нас цього дня.',
  fr: "C'était le premier des comptes rendus que nous avions de là-bas avec les nouvelles.",
  es: 'Era el primero de los informes que teníamos de allí con las noticias.',
  de: 'Das war der erste der Berichte, die wir von dort mit den Nachrichten hatten.',
};

export async function readIn(language: string, text: string): Promise<Extraction> {
  return extractDocument({ shape: 'body', language, text: `${LEADS[language]}\n\n${text}`, publishedAt: PUBLISHED });
}

/** "CONSULT meeting Xi Jinping > Vladimir Putin 2024-05-07 @Moscow actual": one line a statement. */
export async function statementsIn(language: string, text: string): Promise<string[]> {
  const result = await readIn(language, text);
  return result.statements.map((statement) => toLine(result, statement));
}

/** "Путиным = Vladimir Putin": one line a mention. */
export async function mentionsIn(language: string, text: string): Promise<string[]> {
  const { entities, mentions } = await readIn(language, text);
  const nameOf = new Map(entities.map(({ id, name }) => [id, name]));
  return mentions.map((mention) => `${mention.text} = ${nameOf.get(mention.entity)}`);
}

function toLine({ entities }: Extraction, statement: Statement): string {
  const nameOf = (id: string): string => entities.find((entity) => entity.id === id)?.name ?? id;
  const names = (ids: readonly string[]): string => ids.map(nameOf).join(' + ') || '-';
  const { type, mode, actors, recipients, date, place, status, title, attributedTo } = statement;
  return [
    type,
    mode,
    `${names(actors)} > ${names(recipients)}`,
    date,
    place && `@${nameOf(place)}`,
    title && `"${title}"`,
    status,
    attributedTo && `by ${nameOf(attributedTo)}`,
  ]
    .filter(Boolean)
    .join(' ');
}
