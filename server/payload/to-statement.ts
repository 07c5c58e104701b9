/** Row of a statement and the rows of its ends → the statement on the wire, with its sentence and document. */
import type { DocumentRefRow } from '../../cypher/read/documents.ts';
import type { StatementEndsRow, StatementsRow } from '../../cypher/read/statements.ts';
import type { StatementRole } from '../../cypher/schema/graph-model.ts';
import type { DocumentRef, EntityRef, Statement } from '../contract/statement.ts';
import { known } from './known.ts';

/** @param ends of this statement, in their order */
export function toStatement(row: StatementsRow, ends: readonly StatementEndsRow[]): Statement {
  const {
    id,
    kind,
    type,
    mode,
    status,
    date,
    context,
    title,
    former,
    confidence,
    verdict,
    event,
    start,
    end,
    sentence,
  } = row.properties;
  const inRole = (role: StatementRole): EntityRef[] => {
    const found = new Map(ends.filter((one) => one.role === role).map((one) => [one.entity, toEndRef(one)]));
    return [...found.values()];
  };
  return known({
    id,
    kind,
    type,
    mode,
    status,
    actors: inRole('ACTOR'),
    recipients: inRole('RECIPIENT'),
    date,
    place: inRole('PLACE')[0],
    attributedTo: inRole('ATTRIBUTED_TO')[0],
    context,
    title,
    former,
    confidence,
    verdict,
    event,
    evidence: { start, end, text: sentence },
    document: toDocumentRef({ ...row, id: row.document }),
  });
}

export const toDocumentRef = ({ id, title, publisher, publishedAt, language, url }: DocumentRefRow): DocumentRef =>
  known({ id, title, publisher, publishedAt, language, url });

const toEndRef = ({ entity, type, name }: StatementEndsRow): EntityRef => ({ id: entity, type, name });
