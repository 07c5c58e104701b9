/** Every .cypher file is a query with types; the words that stand for text are filled in; an override has a reason. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { definedQueries, defineQuery } from '../../../cypher/engine/define-query.ts';
import { meetings } from '../../../cypher/read/meetings.ts';
import { neighbors, neighborsCount } from '../../../cypher/read/neighbors.ts';
import { STATEMENT_TYPES, STATUSES, type StatementType, type Status } from '../../../cypher/schema/ontology.ts';

const root = join(import.meta.dirname, '../../../cypher');
const filesIn = (folder: string): string[] => readdirSync(join(root, folder)).map((file) => join(folder, file));
const files = [...filesIn('read'), ...filesIn('write')];
const cypherFiles = files.filter((file) => file.endsWith('.cypher'));
for (const file of files) if (file.endsWith('.ts')) await import(join(root, file));

describe('query files', () => {
  it('are all defined by a module beside them', () => {
    const used = new Set([...definedQueries().keys()].map((name) => name.split(' ')[0]));
    const shared = cypherFiles.filter((file) => !/\.(neo4j|embedded)\.cypher$/.test(file));
    const left = shared.filter((file) => !used.has(basename(file, '.cypher')));
    // Not a query: the condition that the others share.
    expect(left).toEqual(['read/statement-filter.cypher']);
  });

  it('give a reason in the first line where one engine has its own', () => {
    const overrides = cypherFiles.filter((file) => /\.(neo4j|embedded)\.cypher$/.test(file));
    const bare = overrides.filter((file) => !/^\/\/ \S/.test(readFileSync(join(root, file), 'utf8')));
    expect(bare).toEqual([]);
  });

  // An override would need a test that fails once the shared text works too. There is none so far.
  it('have the same text on both engines', () => {
    const parameters = { types: STATEMENT_TYPES, statuses: STATUSES };
    const different = [...definedQueries().values()].filter(
      (query) => query.text('neo4j', parameters) !== query.text('embedded', parameters),
    );
    expect(different.map(({ name }) => name)).toEqual([]);
  });

  it('leave no word to be filled in', () => {
    const parameters = { types: STATEMENT_TYPES, statuses: STATUSES };
    const words = /\b(EDGES?|EDGE_FILTER|STATEMENT_FILTER|LABEL|ROLE)\b/;
    const unfilled = [...definedQueries().values()].filter((query) =>
      words.test(query.text('neo4j', parameters).replaceAll(/^\/\/.*$/gm, '')),
    );
    expect(unfilled.map(({ name }) => name)).toEqual([]);
  });

  it('that are not there are missed at once', () => {
    expect(() => defineQuery(import.meta.url, 'nowhere')).toThrow(
      /^There is no nowhere\.cypher beside file:.+test\.ts$/,
    );
  });
});

it('leaves nothing out before the first page, where the embedded engine would sort all for it', () => {
  const lastLine = (skip: number) =>
    neighbors
      .text('embedded', { id: 'a', types: STATEMENT_TYPES, statuses: ['actual'], skip, limit: 5 })
      .trimEnd()
      .split('\n')
      .at(-1);
  expect(lastLine(0)).toBe('LIMIT $limit');
  expect(lastLine(5)).toBe('SKIP $skip LIMIT $limit');
});

it('walks to places only where one is asked for', () => {
  const text = (place?: string) => meetings.text('embedded', { ...asked, ...(place && { place }) });
  const asked = {
    ...{ entity: 'a', counterpart: null, types: STATEMENT_TYPES, statuses: STATUSES, minConfidence: 0, from: null },
    ...{ to: null, knownBy: null, publisher: null, language: null, skip: 0, limit: 1 },
  };
  expect([text().includes(':PLACE'), text('place:minsk').includes(':PLACE')]).toEqual([false, true]);
});

describe('edges narrowed by the parameters', () => {
  const shown = (types: StatementType[], statuses: Status[]): string[] =>
    neighborsCount.text('neo4j', { id: 'a', types, statuses }).split('\n').slice(0, 2);

  it.each<[StatementType[], Status[], string[]]>([
    [['CONSULT'], ['actual'], ['MATCH (e:Entity {id: $id})-[r:MET]-(n:Entity)', '']],
    [['CONSULT', 'AID'], ['actual'], ['MATCH (e:Entity {id: $id})-[r:MET|AIDED]-(n:Entity)', '']],
    [
      ['CONSULT'],
      ['planned'],
      ['MATCH (e:Entity {id: $id})-[r:NOT_ACTUAL]-(n:Entity)', 'WHERE r.status IN $statuses AND r.type IN $types'],
    ],
    [
      ['CONSULT'],
      ['actual', 'denied'],
      ['MATCH (e:Entity {id: $id})-[r:MET|NOT_ACTUAL]-(n:Entity)', 'WHERE r.status IN $statuses AND r.type IN $types'],
    ],
    [
      [],
      ['actual'],
      ['MATCH (e:Entity {id: $id})-[r:NOT_ACTUAL]-(n:Entity)', 'WHERE r.status IN $statuses AND r.type IN $types'],
    ],
  ])('%j %j', (types, statuses, lines) => {
    expect(shown(types, statuses)).toEqual(lines);
  });

  it('name all relationship types where all are asked for', () => {
    const text = neighbors.text('embedded', { id: 'a', types: STATEMENT_TYPES, statuses: STATUSES, skip: 0, limit: 1 });
    expect(text).toContain('[r:AGREED_WITH|MET|');
    expect(text).toContain('|LOCATED_IN|NOT_ACTUAL]');
  });
});
