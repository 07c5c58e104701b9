/**
 * What a document says (rows as extraction gave them) → what the graph shows of it, by linking and by the decisions that
 * hold; and back. Pure. The rows carry both: an entity that is shown in place of another keeps its `origin`, so nothing
 * is lost by a merge and nothing is read again to take one back.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import { compare, compareBy } from '../load/compare.ts';
import { groupBy } from '../load/group-by.ts';
import { type DocumentRows, type Ends, type MentionsRow, type StatementRow, weightAmong } from '../load/to-rows.ts';
import { anchored } from './anchors.ts';
import { bodyName } from './link-bodies.ts';
import type { Judgement, Resolution } from './resolution.ts';

/** What linking made of an entity of a document, where that is another one. */
export type Links = ReadonlyMap<EntityId, EntityId>;

/** Rows as extraction gave them, and what linking made of them. */
export interface Said {
  rows: DocumentRows;
  links: Links;
}

/** Two that name each other as one: a statement of another id is the same where its evidence overlaps and its ends agree. */
const OVERLAP = 0.5;

export function deriveRows(
  { rows: { document, mentions, statements }, links }: Said,
  resolution: Resolution,
): DocumentRows {
  const again = anchored(mentions, links, resolution.seen.get(document.id));
  const whose = new Map(
    mentions.map((row) => [
      row.entity,
      assign(document.id, row, again.get(row.entity) ?? links.get(row.entity), resolution),
    ]),
  );
  const judgements = resolution.judgements.get(document.id) ?? [];
  return {
    document,
    mentions: mentions
      .flatMap((row) => split(row, links.get(row.entity), whose.get(row.entity) as Assigned))
      .sort(compareBy(({ entity, properties: { origin } }) => [entity, origin ?? entity])),
    statements: statements.map((row) => derive(row, whose, judgements)),
  };
}

/**
 * The same for rows as they are shown now, of which only a part is handed in (load/read-concerned.ts): an end of which
 * the mentions are not among them stays as it is shown, and so does what a person said of a statement.
 */
export function deriveParts({ document, mentions, statements }: DocumentRows, resolution: Resolution): DocumentRows {
  const { rows, links } = recoverRows({ document, mentions, statements: [] });
  const whose = new Map(
    rows.mentions.map((row) => [row.entity, assign(document.id, row, links.get(row.entity), resolution)]),
  );
  return {
    document,
    mentions: rows.mentions
      .flatMap((row) => split(row, links.get(row.entity), whose.get(row.entity) as Assigned))
      .sort(compareBy(({ entity, properties: { origin } }) => [entity, origin ?? entity])),
    statements: statements.map((row) => move(row, whose)),
  };
}

function move(row: StatementRow, whose: ReadonlyMap<EntityId, Assigned>): StatementRow {
  const { properties, said: given, ...shown } = row;
  const said = given ?? shown;
  const now = (origin: EntityId, as: EntityId): EntityId => {
    const assigned = whose.get(origin);
    return assigned ? entityAt(assigned, properties.start, properties.end) : as;
  };
  const each = (origins: readonly EntityId[], as: readonly EntityId[]): EntityId[] =>
    origins.map((origin, place) => now(origin, as[place] as EntityId));
  const ends: Ends = {
    actors: each(said.actors, shown.actors),
    recipients: each(said.recipients, shown.recipients),
    ...known({
      place: said.place && now(said.place, shown.place as EntityId),
      attributedTo: said.attributedTo && now(said.attributedTo, shown.attributedTo as EntityId),
    }),
  };
  if (isSameEnds(ends, shown)) return row;
  const weight = weightAmong(new Set([...ends.actors, ...ends.recipients]).size);
  return {
    ...ends,
    ...(isSameEnds(ends, said) ? {} : { said: endsOf(said) }),
    properties: weight === properties.weight ? properties : { ...properties, weight },
  };
}

const isSameEnds = (one: Ends, other: Ends): boolean =>
  one.place === other.place &&
  one.attributedTo === other.attributedTo &&
  isSameList(one.actors, other.actors) &&
  isSameList(one.recipients, other.recipients);

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((id, place) => id === other[place]);

/** The inverse of `deriveRows`, whatever decisions held. */
export function recoverRows({ document, mentions, statements }: DocumentRows): Said {
  const links = new Map<EntityId, EntityId>();
  for (const { entity, properties } of mentions) {
    const { origin, linked } = properties;
    if (linked !== undefined) links.set((origin ?? entity) as EntityId, linked as EntityId);
  }
  const byOrigin = groupBy(mentions, ({ entity, properties }) => (properties.origin ?? entity) as EntityId);
  return {
    rows: {
      document,
      mentions: [...byOrigin].map(([entity, parts]) => join(entity, parts)).sort(compareBy(({ entity }) => [entity])),
      statements: statements.map(recover),
    },
    links,
  };
}

/** Which entity each mention of one origin is, in their order, and which one where no mention tells. */
interface Assigned {
  row: MentionsRow;
  ids: readonly EntityId[];
  base: EntityId;
}

function assign(document: string, row: MentionsRow, linked: EntityId | undefined, resolution: Resolution): Assigned {
  const start = linked ?? row.entity;
  const { starts, ends } = row.properties;
  return {
    row,
    ids: starts.map(
      (from, place) => resolution.resolve(document, start, { start: from, end: ends[place] ?? from }) as EntityId,
    ),
    base: resolution.resolve(document, start) as EntityId,
  };
}

/** Where all mentions went the same way there is one row, as before; else one for each entity with its mentions. */
function split(row: MentionsRow, linked: EntityId | undefined, { ids, base }: Assigned): MentionsRow[] {
  const entities = ids.length === 0 ? [base] : [...new Set(ids)];
  if (linked === undefined && entities.length === 1 && entities[0] === row.entity) return [row];
  const { starts, ends, kinds, count: _, ...said } = row.properties;
  const { wikidataId, ...rest } = { ...said, ...knownNaming(row, linked) };
  return entities.map((entity) => {
    const own = ids.flatMap((id, place) => (id === entity ? [place] : []));
    return {
      entity,
      properties: {
        ...rest,
        ...(wikidataId === undefined ? {} : { wikidataId }),
        ...(entity === row.entity ? {} : { origin: row.entity }),
        ...(linked === undefined || linked === row.entity ? {} : { linked }),
        count: own.length,
        starts: own.map((place) => starts[place] as number),
        ends: own.map((place) => ends[place] as number),
        kinds: own.map((place) => kinds[place] as (typeof kinds)[number]),
      },
    };
  });
}

type NamingFields = Pick<MentionsRow['properties'], 'name' | 'forms' | 'wikidataId'>;

type KnownNaming = Partial<Omit<MentionsRow['properties'], 'wikidataId'>> & { wikidataId?: string | undefined };

/** Where linking found another known person, the document's own reading of the name is kept apart: it named someone else. */
function knownNaming(row: MentionsRow, linked: EntityId | undefined): KnownNaming {
  if (linked === undefined || linked === row.entity) return {};
  const { name, forms, wikidataId } = row.properties;
  const whole = bodyName(row, linked);
  if (whole !== undefined) {
    return {
      ...namingOf(whole, [...new Set([name, ...forms])].sort(compare), wikidataId),
      naming: JSON.stringify(namingOf(name, forms, wikidataId)),
    };
  }
  const entry = gazetteerEntry(linked);
  if (!entry) return {};
  return {
    ...namingOf(
      entry.name,
      [...new Set([...entry.aliases, ...Object.values(entry.names).flat()])]
        .filter((alias) => alias !== entry.name)
        .sort(),
      undefined,
    ),
    // Also where it is not known: the one that the document gives is someone else's.
    wikidataId: entry.wikidataId,
    naming: JSON.stringify(namingOf(name, forms, wikidataId)),
  };
}

const namingOf = (name: string, forms: readonly string[], wikidataId: string | undefined): NamingFields => ({
  name,
  forms: [...forms],
  ...(wikidataId === undefined ? {} : { wikidataId }),
});

/** What a document itself calls an entity. */
export const readNaming = (naming: string): NamingFields => JSON.parse(naming) as NamingFields;

function join(entity: EntityId, parts: readonly MentionsRow[]): MentionsRow {
  const [first] = parts;
  if (!first) throw new Error(`${entity} has no mentions to join`);
  if (parts.length === 1 && isOwn(first)) return first;
  const { origin: _, linked: __, naming, name, forms, wikidataId, ...others } = first.properties;
  const rest = { ...others, ...(naming === undefined ? namingOf(name, forms, wikidataId) : readNaming(naming)) };
  const all = parts.flatMap(({ properties: { starts, ends, kinds } }) =>
    starts.map((start, place) => ({ start, end: ends[place] as number, kind: kinds[place] as (typeof kinds)[number] })),
  );
  all.sort(compareBy(({ start, end, kind }) => [start, end, kind]));
  return {
    entity,
    properties: {
      ...rest,
      count: all.length,
      starts: all.map(({ start }) => start),
      ends: all.map(({ end }) => end),
      kinds: all.map(({ kind }) => kind),
    },
  };
}

/** Whether it is shown as extraction gave it. */
const isOwn = ({ properties: { origin, linked, naming } }: MentionsRow): boolean =>
  origin === undefined && linked === undefined && naming === undefined;

function derive(
  row: StatementRow,
  whose: ReadonlyMap<EntityId, Assigned>,
  judgements: readonly Judgement[],
): StatementRow {
  const { start, end } = row.properties;
  const shown = (origin: EntityId): EntityId => {
    const assigned = whose.get(origin);
    return assigned ? entityAt(assigned, start, end) : origin;
  };
  const { actors, recipients, place, attributedTo } = row;
  const said = [
    ...actors,
    ...recipients,
    ...(place === undefined ? [] : [place]),
    ...(attributedTo === undefined ? [] : [attributedTo]),
  ];
  const moved = said.some((origin) => shown(origin) !== origin);
  const verdict = judgements.findLast((one) => isAbout(one, row))?.verdict;
  if (!moved && verdict === undefined && row.said === undefined) return row;
  const ends: Ends = {
    actors: actors.map(shown),
    recipients: recipients.map(shown),
    ...(place === undefined ? {} : { place: shown(place) }),
    ...(attributedTo === undefined ? {} : { attributedTo: shown(attributedTo) }),
  };
  const properties = moved
    ? { ...row.properties, weight: weightAmong(new Set([...ends.actors, ...ends.recipients]).size) }
    : row.properties;
  return {
    ...ends,
    ...(moved ? { said: endsOf({ actors, recipients, ...known({ place, attributedTo }) }) } : {}),
    properties:
      verdict === undefined
        ? properties
        : {
            ...properties,
            verdict,
            readConfidence: properties.confidence,
            confidence: verdict === 'confirmed' ? 1 : properties.confidence,
          },
  };
}

function recover({ properties, said, ...ends }: StatementRow): StatementRow {
  const { verdict: _, bucket: __, gist: ___, readConfidence, ...rest } = properties;
  const { actors, recipients, place, attributedTo } = said ?? ends;
  const own = readConfidence === undefined ? rest : { ...rest, confidence: readConfidence };
  return {
    ...endsOf({ actors, recipients, ...known({ place, attributedTo }) }),
    properties: said ? { ...own, weight: weightAmong(new Set([...actors, ...recipients]).size) } : own,
  };
}

const endsOf = ({ actors, recipients, place, attributedTo }: Ends): Ends => ({
  actors: [...actors],
  recipients: [...recipients],
  ...known({ place, attributedTo }),
});

const known = (ends: { place?: EntityId | undefined; attributedTo?: EntityId | undefined }) => ({
  ...(ends.place === undefined ? {} : { place: ends.place }),
  ...(ends.attributedTo === undefined ? {} : { attributedTo: ends.attributedTo }),
});

/** The mention inside the evidence tells which entity is meant there; else the one last spoken of, else the first. */
function entityAt({ row, ids, base }: Assigned, start: number, end: number): EntityId {
  const { starts } = row.properties;
  const inside = starts.findIndex((from) => from >= start && from < end);
  if (inside >= 0) return ids[inside] as EntityId;
  const before = starts.findLastIndex((from) => from < start);
  return ids[Math.max(before, 0)] ?? base;
}

function isAbout({ statement, type, place, entities }: Judgement, row: StatementRow): boolean {
  const { id, start, end } = row.properties;
  if (id === statement) return true;
  if (type !== row.properties.type) return false;
  const shared = Math.min(end, place.end) - Math.max(start, place.start);
  if (shared < OVERLAP * Math.min(end - start, place.end - place.start)) return false;
  const own = new Set<string>([...row.actors, ...row.recipients]);
  return own.size === new Set(entities).size && entities.every((entity) => own.has(entity));
}
