/**
 * Extraction results against facts written down by hand → precision, recall and F1.
 *
 * A fact is counted once a document however often it is told: a statement as its type, the pair of entities and the
 * status. Mutual types pair all who took part, without direction. `optional` entities and statements are right when
 * found and no fault when missed. Measures are those of information extraction (van Rijsbergen 1979, ch. 7).
 */
import { isMutual, type StatementType, type Status } from '../../cypher/schema/ontology.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { foldName } from './fold-name.ts';
import { type Judgement, measureReliability, type Reliability } from './reliability.ts';

export interface FactStatement {
  type: StatementType;
  actors: string[];
  recipients: string[];
  status?: Status;
  date?: string;
  /** Of what was found. */
  confidence?: number;
}

export interface Facts {
  document: string;
  metadata: Record<string, string | string[] | null>;
  entities: { type: string; name: string; aliases: string[] }[];
  /** Names from page furniture that must not be found. */
  absent: string[];
  statements: FactStatement[];
  optional: string[];
  optionalStatements: FactStatement[];
}

export interface Rates {
  precision: number;
  recall: number;
  f1: number;
  /** How many facts there are to be found. */
  facts: number;
}

export interface Score {
  entities: Rates;
  statements: Rates;
  byType: Record<string, Rates>;
  /** Of the facts found whatever their status: told status → found status → count. */
  statusConfusion: Record<Status, Partial<Record<Status, number>>>;
  /** Share of right dates among the dated facts that were found, in percent. */
  dates: number;
  /** Share of right metadata fields, in percent. */
  metadata: number;
  leakedNames: number;
  /** How far the confidence of found statements can be believed. */
  reliability: Reliability;
}

class Tally {
  right = 0;
  wrong = 0;
  missed = 0;

  add(told: ReadonlySet<string>, found: ReadonlySet<string>): void {
    for (const key of found) told.has(key) ? this.right++ : this.wrong++;
    for (const key of told) if (!found.has(key)) this.missed++;
  }

  rates(): Rates {
    const { right, wrong, missed } = this;
    const percent = (part: number, whole: number): number => (whole ? Math.round((1000 * part) / whole) / 10 : 0);
    return {
      precision: percent(right, right + wrong),
      recall: percent(right, right + missed),
      f1: percent(2 * right, 2 * right + wrong + missed),
      facts: right + missed,
    };
  }
}

/** A statement as the facts it tells: one key a pair of its entities, with its date. */
function factsOf(statements: readonly FactStatement[], nameOf: (entity: string) => string): Map<string, FactStatement> {
  const facts = new Map<string, FactStatement>();
  for (const statement of statements) {
    const [actors, recipients] = [statement.actors.map(nameOf), statement.recipients.map(nameOf)];
    const everyone = [...new Set([...actors, ...recipients])].sort();
    const pairs = isMutual(statement.type)
      ? everyone.flatMap((one, index) => everyone.slice(index + 1).map((other) => `${one} + ${other}`))
      : actors.flatMap((actor) => recipients.map((recipient) => `${actor} → ${recipient}`));
    if (pairs.length === 0) pairs.push(everyone.join(' + '));
    for (const pair of pairs) facts.set(`${statement.type} ${pair} ${statement.status ?? 'actual'}`, statement);
  }
  return facts;
}

const withoutStatus = (key: string): string => key.slice(0, key.lastIndexOf(' '));
const statusOf = (key: string): Status => key.slice(key.lastIndexOf(' ') + 1) as Status;

/** @param extractions the result of each document of `facts`, in the same order */
export function scoreFacts(facts: readonly Facts[], extractions: readonly Extraction[]): Score {
  const [entities, statements] = [new Tally(), new Tally()];
  const byType = new Map<string, Tally>();
  const statusConfusion: Score['statusConfusion'] = { actual: {}, planned: {}, denied: {}, hypothetical: {} };
  const dates = { right: 0, all: 0 };
  const metadata = { right: 0, all: 0 };
  let leakedNames = 0;
  const judgements: Judgement[] = [];

  for (const [index, told] of facts.entries()) {
    const extraction = extractions[index];
    if (extraction?.document.id !== told.document)
      throw new Error(`No extraction result stands beside ${told.document}`);

    const toldName = new Map(
      told.entities.flatMap(({ type, name, aliases }) =>
        [name, ...aliases].map((one) => [`${type} ${foldName(one)}`, name]),
      ),
    );
    const optional = new Set(told.optional.map(foldName));
    const names = new Map<string, string>();
    for (const { id, type, name, aliases } of extraction.entities) {
      const known = [name, ...aliases].map((one) => toldName.get(`${type} ${foldName(one)}`)).find(Boolean);
      names.set(id, known ?? name);
      if ([name, ...aliases].some((one) => told.absent.some((leak) => foldName(leak) === foldName(one)))) leakedNames++;
    }
    const isOptional = ({ name, aliases }: { name: string; aliases: string[] }): boolean =>
      [name, ...aliases].some((one) => optional.has(foldName(one)));
    entities.add(
      new Set(told.entities.map(({ type, name }) => `${type} ${name}`)),
      new Set(
        extraction.entities.filter((entity) => !isOptional(entity)).map(({ id, type }) => `${type} ${names.get(id)}`),
      ),
    );

    const toldFacts = factsOf(told.statements, (name) => name);
    const optionalFacts = factsOf(told.optionalStatements, (name) => name);
    const foundFacts = factsOf(extraction.statements, (id) => names.get(id) ?? id);
    const judged = [...foundFacts.keys()].filter((key) => toldFacts.has(key) || !optionalFacts.has(key));
    statements.add(new Set(toldFacts.keys()), new Set(judged));
    for (const key of judged)
      judgements.push({ confidence: foundFacts.get(key)?.confidence ?? 0, right: toldFacts.has(key) });
    for (const type of new Set([...toldFacts.keys(), ...judged].map((key) => key.slice(0, key.indexOf(' '))))) {
      const ofType = (keys: Iterable<string>): Set<string> =>
        new Set([...keys].filter((key) => key.startsWith(`${type} `)));
      const tally = byType.get(type) ?? new Tally();
      tally.add(ofType(toldFacts.keys()), ofType(judged));
      byType.set(type, tally);
    }
    for (const [key, fact] of toldFacts) {
      // Another fact of the same pair ("they met in May and will meet again") is no answer to this one.
      const same = foundFacts.has(key)
        ? key
        : [...foundFacts.keys()].find((other) => withoutStatus(other) === withoutStatus(key) && !toldFacts.has(other));
      if (same === undefined) continue;
      const row = statusConfusion[statusOf(key)];
      row[statusOf(same)] = (row[statusOf(same)] ?? 0) + 1;
      if (fact.date === undefined) continue;
      dates.all++;
      if (foundFacts.get(same)?.date?.startsWith(fact.date)) dates.right++;
    }
    for (const [field, value] of Object.entries(told.metadata)) {
      if (value === null || field === 'tags') continue;
      const found =
        field === 'published' ? extraction.document.publishedAt?.slice(0, 10) : extraction.document[field as 'title'];
      metadata.all++;
      if (found === value) metadata.right++;
    }
  }
  const share = ({ right, all }: { right: number; all: number }): number =>
    all ? Math.round((1000 * right) / all) / 10 : 0;
  return {
    entities: entities.rates(),
    statements: statements.rates(),
    byType: Object.fromEntries(
      [...byType].sort(([one], [other]) => one.localeCompare(other)).map(([type, tally]) => [type, tally.rates()]),
    ),
    statusConfusion,
    dates: share(dates),
    metadata: share(metadata),
    leakedNames,
    reliability: measureReliability(judgements),
  };
}
