/**
 * The decisions that hold → a function from what the documents say to what the graph shows. Pure.
 *
 * Each decision that moves something (merge, split, retype) is a step: a function on ids. A mention starts at the entity
 * that linking gave it and goes through the steps in their order; the one it ends at is shown. So taking a step out,
 * wherever it stands, gives what the others make without it, and nothing has to be reversed.
 */
import type { Decision, Place, Verdict } from '../../cypher/schema/decisions.ts';
import type { Holding } from './active-decisions.ts';
import { type Seen, seenBy } from './anchors.ts';

/** What people decided on an entity itself. */
export interface Override {
  name?: string;
  added: readonly string[];
  removed: readonly string[];
  hidden: boolean;
}

/** One step: the ids it takes, where to, and for a split the places it is bound to. */
export interface Step {
  decision: string;
  from: ReadonlySet<string>;
  to: string;
  documents?: ReadonlySet<string>;
  /** By document. */
  mentions?: ReadonlyMap<string, readonly Place[]>;
}

export interface Judgement {
  statement: string;
  type: string;
  place: Place;
  entities: readonly string[];
  verdict: Verdict;
}

export interface Resolution {
  /** The entity that is shown for a mention at a place, or for the document as a whole where no place is given. */
  resolve(document: string, entity: string, place?: { start: number; end: number }): string;
  /** Every id that something may end at which has one of these ids after the step `after`. */
  reached(ids: Iterable<string>, after?: string): Set<string>;
  steps: readonly Step[];
  overrides: ReadonlyMap<string, Override>;
  /** By document. */
  judgements: ReadonlyMap<string, readonly Judgement[]>;
  /** By document: mentions that the decisions saw. */
  seen: ReadonlyMap<string, readonly Seen[]>;
  /** Pairs that are never the same, as they were named. */
  apart: readonly (readonly [string, string])[];
  /** Merges without effect, for a `never-same` before them forbids them. */
  void: ReadonlySet<string>;
}

const NOTHING: Override = { added: [], removed: [], hidden: false };

/** @param decisions that hold, in the order of their sequence */
export function resolutionOf(decisions: readonly Holding[]): Resolution {
  const steps: Step[] = [];
  const overrides = new Map<string, Override>();
  const judgements = new Map<string, Judgement[]>();
  const apart: [string, string][] = [];
  const without = new Set<string>();
  let kept: [string, string][] = [];
  const change = (id: string, to: (before: Override) => Override): void => {
    overrides.set(id, to(overrides.get(id) ?? NOTHING));
  };
  const move = (step: Step): void => {
    steps.push(step);
    for (const id of step.from) fold(overrides, id, step.to);
    kept = kept.map(([a, b]) => [step.from.has(a) ? step.to : a, step.from.has(b) ? step.to : b]);
  };

  for (const decision of decisions) {
    switch (decision.action) {
      case 'merge': {
        const all = new Set(decision.entities);
        if (kept.some(([a, b]) => all.has(a) && all.has(b))) {
          without.add(decision.id);
          break;
        }
        const { into, name } = decision;
        move({ decision: decision.id, from: new Set(decision.entities.filter((id) => id !== into)), to: into });
        if (name !== undefined) change(into, (before) => ({ ...before, name }));
        break;
      }
      case 'retype':
        if (decision.to === decision.entity) break;
        move({ decision: decision.id, from: new Set([decision.entity]), to: decision.to });
        break;
      case 'split': {
        const { id, entity, documents, mentions, to, name } = decision;
        if (to === entity) break;
        steps.push({
          decision: id,
          from: new Set([entity]),
          to,
          ...(documents ? { documents: new Set(documents) } : {}),
          ...(mentions ? { mentions: byDocument(mentions) } : {}),
        });
        if (name !== undefined) change(to, (before) => ({ ...before, name }));
        break;
      }
      case 'never-same':
        for (const pair of pairsOf(decision.entities)) {
          apart.push(pair);
          kept.push(pair);
        }
        break;
      case 'rename': {
        const { entity, name } = decision;
        change(entity, (before) => ({ ...before, name }));
        break;
      }
      case 'add-alias':
        change(decision.entity, (before) => ({
          ...before,
          added: [...new Set([...before.added, decision.alias])],
          removed: before.removed.filter((alias) => alias !== decision.alias),
        }));
        break;
      case 'remove-alias':
        change(decision.entity, (before) => ({
          ...before,
          added: before.added.filter((alias) => alias !== decision.alias),
          removed: [...new Set([...before.removed, decision.alias])],
        }));
        break;
      case 'hide':
        change(decision.entity, (before) => ({ ...before, hidden: true }));
        break;
      case 'confirm':
      case 'reject': {
        const { statement, type, place, entities } = decision;
        const verdict: Verdict = decision.action === 'confirm' ? 'confirmed' : 'rejected';
        const known = judgements.get(place.document) ?? [];
        judgements.set(place.document, [...known, { statement, type, place, entities, verdict }]);
        break;
      }
    }
  }
  return { ...follow(steps), steps, overrides, judgements, seen: seenBy(decisions, namedIn), apart, void: without };
}

/** What was decided on an entity goes with it; the name of the one that stays stands, the other becomes an alias. */
function fold(overrides: Map<string, Override>, from: string, to: string): void {
  const [moved, stays] = [overrides.get(from), overrides.get(to) ?? NOTHING];
  if (!moved) return;
  overrides.delete(from);
  overrides.set(to, {
    ...stays,
    added: [...new Set([...stays.added, ...moved.added, ...(moved.name === undefined ? [] : [moved.name])])],
    removed: [...new Set([...stays.removed, ...moved.removed])],
  });
}

function follow(steps: readonly Step[]): Pick<Resolution, 'resolve' | 'reached'> {
  const leaving = new Map<string, number[]>();
  for (const [index, { from }] of steps.entries()) {
    for (const id of from) leaving.set(id, [...(leaving.get(id) ?? []), index]);
  }
  return {
    resolve(document, entity, place) {
      let [id, at] = [entity, -1];
      for (;;) {
        const next = leaving.get(id)?.find((index) => index > at && takes(steps[index] as Step, document, place));
        if (next === undefined) return id;
        id = (steps[next] as Step).to;
        at = next;
      }
    },
    reached(ids, after) {
      const from = after === undefined ? -1 : steps.findIndex(({ decision }) => decision === after);
      const ends = new Set<string>();
      const open = [...ids].map((id) => ({ id, at: from }));
      for (let one = open.pop(); one; one = open.pop()) {
        const { id, at } = one;
        ends.add(id);
        for (const index of leaving.get(id) ?? [])
          if (index > at) open.push({ id: (steps[index] as Step).to, at: index });
      }
      return ends;
    },
  };
}

function takes({ documents, mentions }: Step, document: string, place?: { start: number; end: number }): boolean {
  if (!documents && !mentions) return true;
  if (documents?.has(document)) return true;
  if (!place) return false;
  return (mentions?.get(document) ?? []).some(({ start, end }) => start === place.start && end === place.end);
}

function byDocument(places: readonly Place[]): Map<string, Place[]> {
  const found = new Map<string, Place[]>();
  for (const place of places) found.set(place.document, [...(found.get(place.document) ?? []), place]);
  return found;
}

function* pairsOf(ids: readonly string[]): Generator<[string, string]> {
  for (const [place, a] of ids.entries()) for (const b of ids.slice(place + 1)) yield [a, b];
}

/** Everything that decisions name, by the decision: what a change of it may touch. */
export const namedIn = (decision: Decision): string[] => {
  switch (decision.action) {
    case 'merge':
    case 'never-same':
      return [...decision.entities];
    case 'split':
    case 'retype':
      return [decision.entity, decision.to];
    case 'confirm':
    case 'reject':
      return [...decision.entities];
    case 'undo':
    case 'redo':
      return [];
    default:
      return [decision.entity];
  }
};
