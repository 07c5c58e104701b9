/** What linking proposes → the queue for review: the pairs that touch most of the graph first, each with its signs and sides. */
import type { Engine } from '../../cypher/engine/engine.ts';
import type { Feature, Proposal } from '../contract/decisions.ts';
import type { Entity } from '../contract/statement.ts';
import type { Intake } from '../intake/intake.ts';
import { readEntities } from './read-entities.ts';
import { readSide } from './read-side.ts';

/** Points that are as good as certain: a score of 1. */
const MOST_POINTS = 6;

export async function readQueue(
  graph: Engine,
  intake: Intake,
  page: { skip: number; limit: number },
): Promise<{ items: Proposal[]; total: number }> {
  const proposed = await intake.proposals();
  const entities = new Map(
    (await readEntities(graph, [...new Set(proposed.flatMap((one) => one.entities))])).map((one) => [one.id, one]),
  );
  const found = proposed
    .flatMap(({ entities: ids, ...rest }) => {
      const pair = ids.map((id) => entities.get(id)).filter((one) => one !== undefined);
      return pair.length === 2 ? [{ ...rest, entities: pair, value: weigh(pair) }] : [];
    })
    .sort((one, other) => other.value - one.value || other.score - one.score || (one.id < other.id ? -1 : 1));
  const shown = found.slice(page.skip, page.skip + page.limit);
  const named = await readNames(graph, shown);
  const items = await Promise.all(
    shown.map(async ({ id, entities: pair, value, score, features }) => ({
      id,
      entities: pair,
      score: Math.min(score / MOST_POINTS, 1),
      features: features.map(named),
      value,
      sides: await Promise.all(pair.map((entity) => readSide(graph, entity.id))),
    })),
  );
  return { items, total: found.length };
}

/** An entity inside the words of a reason. */
const AN_ID = /\b(?:person|state|organization|place):[^\s,]+/g;

/** Reasons are kept with ids, since names change; people read names. */
async function readNames(
  graph: Engine,
  shown: readonly { readonly features: readonly Feature[] }[],
): Promise<(feature: Feature) => Feature> {
  const ids = shown.flatMap(({ features }) => features.flatMap(({ reason }) => reason.match(AN_ID) ?? []));
  const names = new Map((await readEntities(graph, [...new Set(ids)])).map(({ id, name }) => [id, name]));
  const inNames = (text: string): string => text.replace(AN_ID, (id) => names.get(id) ?? id);
  return ({ values, ...feature }) => ({
    ...feature,
    reason: inNames(feature.reason),
    ...(values && {
      values: Object.fromEntries(
        Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? inNames(value) : value]),
      ),
    }),
  });
}

const weigh = (pair: readonly Entity[]): number => pair.reduce((sum, { statements }) => sum + statements, 0);
