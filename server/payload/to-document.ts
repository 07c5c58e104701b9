/** Rows of a document → the document on the wire, with who is mentioned where and what it says. */
import type { DocumentMentionsRow } from '../../cypher/read/document-mentions.ts';
import type { DocumentsRow } from '../../cypher/read/documents.ts';
import type { Document, MentionsInDocument, Statement } from '../contract/statement.ts';
import { known } from './known.ts';
import { sentenceAt } from './sentence-at.ts';

export function toDocument(
  { properties }: DocumentsRow,
  mentioned: readonly DocumentMentionsRow[],
  statements: Statement[],
): Document {
  const { id, title, publisher, publishedAt, language, url, author, tags, text } = properties;
  return known({
    id,
    title,
    publisher,
    publishedAt,
    language,
    url,
    author,
    tags: tags ?? [],
    text,
    entities: mentioned.map(({ entity, type, name }) => ({ id: entity, type, name })),
    mentions: mentioned.flatMap((row) => toMentions(row, text)).sort((one, other) => one.start - other.start),
    statements,
  });
}

const toMentions = ({ entity, starts, ends, kinds }: DocumentMentionsRow, text: string): Document['mentions'] =>
  starts.flatMap((start, place) => {
    const end = ends[place];
    const kind = kinds[place];
    return end === undefined || kind === undefined ? [] : { entity, start, end, text: text.slice(start, end), kind };
  });

/** Those of one entity, in text order, with their sentences. */
export const toMentionsOf = (
  rows: readonly DocumentMentionsRow[],
  text: string,
  language: string,
): MentionsInDocument['mentions'] =>
  rows
    .flatMap((row) => toMentions(row, text))
    .sort((one, other) => one.start - other.start)
    .map(({ entity: _, ...mention }) => ({
      ...mention,
      sentence: sentenceAt(text, mention.start, mention.end, language),
    }));
