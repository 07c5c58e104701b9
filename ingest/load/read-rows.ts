/** Stored documents → the rows they were put as: what a change is measured against, and what a dump writes. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { documents as documentsById } from '../../cypher/read/documents.ts';
import { dumpMentions } from '../../cypher/read/dump-mentions.ts';
import { dumpStatementEnds, dumpStatements } from '../../cypher/read/dump-statements.ts';
import type { StatementRole } from '../../cypher/schema/graph-model.ts';
import type { EntityId } from '../../cypher/schema/ids.ts';
import { compareBy } from './compare.ts';
import { groupBy } from './group-by.ts';
import type { DocumentRows, MentionsRow, StatementRow } from './to-rows.ts';

/** Rows of those of the documents that are stored, by id. */
export async function readRows(graph: Pick<Transaction, 'run'>, ids: readonly string[]): Promise<DocumentRows[]> {
  const stored = await graph.run(documentsById, { ids });
  const mentions = await readMentions(graph, ids);
  const statements = await readStatements(graph, ids);
  return stored
    .map(({ properties: document }) => ({
      document,
      mentions: mentions.get(document.id) ?? [],
      statements: statements.get(document.id) ?? [],
    }))
    .sort(compareBy(({ document }) => [document.id]));
}

/** By document; each list by entity. */
export async function readMentions(
  graph: Pick<Transaction, 'run'>,
  documents: readonly string[],
): Promise<Map<string, MentionsRow[]>> {
  const rows = await graph.run(dumpMentions, { documents });
  const byDocument = groupBy(rows.sort(compareBy(({ entity }) => [entity])), ({ document }) => document);
  return new Map([...byDocument].map(([document, some]) => [document, some.map(toMentionsRow)]));
}

function toMentionsRow({ entity, properties }: { entity: string; properties: MentionsRow['properties'] | object }) {
  return { entity: entity as EntityId, properties: properties as MentionsRow['properties'] };
}

/** By document; each list by place in the text. */
export async function readStatements(
  graph: Pick<Transaction, 'run'>,
  documents: readonly string[],
): Promise<Map<string, StatementRow[]>> {
  const rows = await graph.run(dumpStatements, { documents });
  const ends = groupBy(await graph.run(dumpStatementEnds, { documents }), ({ statement }) => statement);
  const entities = (statement: string, wanted: StatementRole): EntityId[] =>
    (ends.get(statement) ?? [])
      .filter(({ role }) => role === wanted)
      .sort(compareBy(({ position }) => [position]))
      .map(({ entity }) => entity as EntityId);
  const byDocument = groupBy(
    rows.sort(compareBy(({ properties }) => [properties.start, properties.end, properties.id])),
    ({ document }) => document,
  );
  return new Map(
    [...byDocument].map(([document, some]) => [
      document,
      some.map(({ properties }): StatementRow => {
        const [place] = entities(properties.id, 'PLACE');
        const [attributedTo] = entities(properties.id, 'ATTRIBUTED_TO');
        return {
          properties,
          actors: entities(properties.id, 'ACTOR'),
          recipients: entities(properties.id, 'RECIPIENT'),
          ...(place === undefined ? {} : { place }),
          ...(attributedTo === undefined ? {} : { attributedTo }),
        };
      }),
    ]),
  );
}
