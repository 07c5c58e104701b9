/** Two states of the decisions → the documents of which the graph may show something else. A superset: what did not change cancels out. */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { mentioningDocuments } from '../../cypher/read/mentioning-documents.ts';
import type { Resolution, Step } from '../identity/resolution.ts';

export interface Touched {
  /** Documents of which anything may change: a statement was judged, or a decision saw there what it names. */
  whole: readonly string[];
  /** Others that mention one of `entities`. */
  concerned: readonly string[];
  /** As they are shown, before or from now on. */
  entities: ReadonlySet<string>;
}

export async function touchedDocuments(
  graph: Pick<Transaction, 'run'>,
  was: Resolution,
  is: Resolution,
): Promise<Touched> {
  const [native, moved] = [new Set<string>(), new Set<string>()];
  const [documents, whole] = [new Set<string>(), new Set<string>()];
  for (const [here, there] of [
    [was, is],
    [is, was],
  ] as const) {
    const kept = new Set(there.steps.map(keyOf));
    for (const step of here.steps.filter((one) => !kept.has(keyOf(one)))) {
      // Where what it takes is now: at its old id, or wherever the steps lead from there.
      for (const state of [was, is]) {
        for (const id of state.reached([...step.from, step.to])) (step.from.has(id) ? native : moved).add(id);
      }
    }
    for (const [id, { hidden }] of here.overrides) {
      if (hidden !== (there.overrides.get(id)?.hidden ?? false)) native.add(id);
    }
    for (const [document, judgements] of here.judgements) {
      if (JSON.stringify(judgements) !== JSON.stringify(there.judgements.get(document))) whole.add(document);
    }
  }
  for (const [ids, onlyMoved] of [
    [native, false],
    [moved, true],
  ] as const) {
    const rows = await graph.run(mentioningDocuments, { ids: [...ids].sort(), moved: onlyMoved });
    for (const { document } of rows) documents.add(document);
  }
  for (const document of new Set([...was.seen.keys(), ...is.seen.keys()])) {
    const [before, now] = [was.seen.get(document) ?? [], is.seen.get(document) ?? []];
    const isOther = before.length !== now.length || before.some(({ anchor }, place) => anchor !== now[place]?.anchor);
    if (isOther || documents.has(document)) whole.add(document);
  }
  const concerned = [...documents].filter((id) => !whole.has(id)).sort();
  return { whole: [...whole].sort(), concerned, entities: new Set([...native, ...moved]) };
}

const keyOf = ({ decision }: Step): string => decision;
