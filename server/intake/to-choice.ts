/** A decision as it is handed in → the choice that is stored, with what was left out filled in from the graph. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { statementOrigins } from '../../cypher/read/statement-origins.ts';
import { statements } from '../../cypher/read/statements.ts';
import { CHOICES, type Choice } from '../../cypher/schema/decisions.ts';
import { digest, entityIdOf, entityTypeOf } from '../../cypher/schema/ids.ts';
import type { Decider } from '../../ingest/load/decide.ts';
import { readEntities, readEntity } from '../answers/read-entities.ts';
import type { NewDecision } from '../contract/decisions.ts';
import type { Entity } from '../contract/statement.ts';
import { known } from '../payload/known.ts';
import { notFound, refused, refusedRequest } from '../problem/problem-error.ts';

/** Digits that tell two entities of one name apart that were split from each other. */
const QUALIFIER_LENGTH = 6;

/** Fields of the body that say who and why, and not what. */
const ABOUT = ['action', 'by', 'why'];

/**
 * @throws {ProblemError} 400: a field is missing, or belongs to another action; 404: it names what is not there
 */
export async function toChoice(graph: Transaction, decision: NewDecision): Promise<Choice> {
  checkFields(decision);
  switch (decision.action) {
    case 'merge':
      return toMerge(graph, decision);
    case 'split':
      return toSplit(graph, decision);
    case 'retype': {
      const { action, entity, type } = decision as Required<Pick<NewDecision, 'entity' | 'type'>> & {
        action: 'retype';
      };
      const { name } = await readEntity(graph, entity);
      return { action, entity, type, to: entityIdOf(type, name) };
    }
    case 'confirm':
    case 'reject':
      return toVerdict(graph, decision.action, decision.statement as string);
    default: {
      const { by: _, why: __, ...choice } = decision;
      return choice as Choice;
    }
  }
}

/** The clock is read here: a decision carries when it was taken. */
export const toDecider = ({ by = 'someone', why }: NewDecision): Decider => ({
  by,
  at: new Date().toISOString(),
  ...(why === undefined ? {} : { why }),
});

/** Fields that are filled in where they are left out. */
const FILLED: Readonly<Record<string, readonly string[]>> = {
  merge: ['into'],
  split: ['to'],
  retype: ['to'],
  confirm: ['type', 'place', 'entities'],
  reject: ['type', 'place', 'entities'],
};

function checkFields(decision: NewDecision): void {
  const { action } = decision;
  const shape = CHOICES[action] as unknown as { properties: object; required?: string[] };
  const filled = FILLED[action] ?? [];
  const allowed = Object.keys(shape.properties).filter(
    (field) => action === 'merge' || action === 'split' || !filled.includes(field),
  );
  if (action === 'retype') allowed.push('type');
  const missing = (shape.required ?? []).filter((field) => !filled.includes(field) && !(field in decision));
  const foreign = Object.keys(decision).filter((field) => !ABOUT.includes(field) && !allowed.includes(field));
  const errors = [
    ...missing.map((parameter) => refused(parameter, { code: 'field-missing', values: { action } })),
    ...foreign.map((parameter) =>
      refused(parameter, {
        code: 'field-foreign',
        values: { action, allowed: [...allowed, ...ABOUT].sort().join(', ') },
      }),
    ),
  ];
  if (errors.length > 0) throw refusedRequest(errors);
}

/** The one that stays keeps its name, whatever the documents of the others call it. */
async function toMerge(graph: Transaction, decision: NewDecision): Promise<Choice> {
  const ids = decision.entities as string[];
  const entities = await readEntities(graph, ids);
  const gone = ids.find((id) => !entities.some((entity) => entity.id === id));
  if (gone !== undefined) throw notFound('entity', gone);
  const into = decision.into ?? (most(entities) as Entity).id;
  const name = decision.name ?? entities.find(({ id }) => id === into)?.name;
  return { action: 'merge', entities: ids, into, ...known({ name }) };
}

const most = (entities: readonly Entity[]): Entity | undefined =>
  [...entities].sort((one, other) => other.documents - one.documents || (one.id < other.id ? -1 : 1))[0];

async function toSplit(graph: Transaction, decision: NewDecision): Promise<Choice> {
  const { entity: id, documents, mentions, name } = decision;
  const entity = await readEntity(graph, id as string);
  const called = name ?? entity.name;
  const qualifier = digest(JSON.stringify([id, documents, mentions]), QUALIFIER_LENGTH);
  const to = decision.to ?? entityIdOf(entityTypeOf(entity.id) ?? entity.type, called, qualifier);
  return {
    action: 'split',
    entity: entity.id,
    to,
    ...known({ documents, mentions, name: decision.to === undefined ? called : name }),
  };
}

async function toVerdict(graph: Transaction, action: 'confirm' | 'reject', id: string): Promise<Choice> {
  const [[found], origins] = await Promise.all([
    graph.run(statements, { ids: [id] }),
    graph.run(statementOrigins, { id }),
  ]);
  if (!found) throw notFound('statement', id);
  const { type, start, end } = found.properties;
  return {
    action,
    statement: id,
    type,
    place: { document: found.document, start, end },
    entities: [...new Set(origins.map(({ entity }) => entity))].sort(),
  } as Choice;
}
