/**
 * The name index kept in step with the graph: before each search it asks the version of the graph and takes over what
 * changed since, whoever wrote it (another process may write to the same Neo4j).
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { entityNames } from '../../cypher/read/entity-names.ts';
import { graphVersion } from '../../cypher/read/graph.ts';
import { makeNameIndex, type NameAnswer, type NameIndex, type NameQuestion } from './name-index.ts';

export interface NameDirectory {
  search(question: NameQuestion): Promise<NameAnswer>;
  /** Drops entities that turned out to be gone: a change leaves word of what it touched, not of what it removed. */
  forget(ids: readonly string[]): void;
}

export function makeNameDirectory(graph: Transaction): NameDirectory {
  let index: NameIndex = makeNameIndex();
  let version = 0;
  let refreshing: Promise<void> | undefined;

  const refresh = async (): Promise<void> => {
    const now = (await graph.run(graphVersion, {}))[0]?.version ?? 0;
    if (now === version) return;
    // A version that went back is another graph: restored, or emptied and begun anew.
    if (now < version) {
      index = makeNameIndex();
      version = 0;
    }
    const changed = await graph.run(entityNames, { after: version });
    index.put(
      changed
        .filter(({ hidden }) => !hidden)
        .map(({ id, type, name, aliases, statements, documents }) => ({
          id,
          type,
          name,
          aliases,
          weight: statements + documents,
        })),
    );
    index.remove(changed.filter(({ hidden }) => hidden).map(({ id }) => id));
    version = now;
  };

  return {
    async search(question) {
      refreshing ??= refresh().finally(() => {
        refreshing = undefined;
      });
      await refreshing;
      return index.search(question);
    },
    forget: (ids) => index.remove(ids),
  };
}
