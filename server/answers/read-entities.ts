/** Ids → entities, in the order of the ids; what does not exist is left out. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { entities } from '../../cypher/read/entities.ts';
import type { Entity } from '../contract/statement.ts';
import { toEntity } from '../payload/to-entity.ts';
import { notFound } from '../problem/problem-error.ts';

export async function readEntities(graph: Transaction, ids: readonly string[]): Promise<Entity[]> {
  if (ids.length === 0) return [];
  const rows = await graph.run(entities, { ids });
  const byId = new Map(rows.map((row) => [row.id, toEntity(row)]));
  return ids.flatMap((id) => byId.get(id) ?? []);
}

/** @throws {ProblemError} 404: there is no such entity */
export async function readEntity(graph: Transaction, id: string): Promise<Entity> {
  const [entity] = await readEntities(graph, [id]);
  if (!entity) throw notFound('entity', id);
  return entity;
}
