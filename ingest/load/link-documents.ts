/**
 * Who the persons of documents are, among those of all documents, in the caller's transaction. Only the blocks of names
 * that the documents touch are read (identity/link-block.ts); a person of another document who is someone else now is
 * told, so that the caller shows that document anew.
 */
import type { Transaction } from '../../cypher/engine/engine.ts';
import { blocksOfDocuments, namesInBlocks } from '../../cypher/read/names-in-blocks.ts';
import { digest, type EntityId, entityTypeOf } from '../../cypher/schema/ids.ts';
import {
  deleteBlocks,
  deleteNames,
  deleteProposals,
  type PutNamesRow,
  putNames,
  putProposals,
  setLinks,
} from '../../cypher/write/names.ts';
import type { Links, Said } from '../identity/derive-rows.ts';
import { keyOf, linkBlock, type ProposedPair } from '../identity/link-block.ts';
import { linkBodies } from '../identity/link-bodies.ts';
import { isCertain, linkKnown } from '../identity/link-known.ts';
import { organizationWords } from '../identity/organization-words.ts';
import { blockOf, nameWords, type Profile, profilesOf } from '../identity/profile.ts';
import { profilesOfOrganizations } from '../identity/profile-organization.ts';
import type { Resolution } from '../identity/resolution.ts';
import { groupBy } from './group-by.ts';
import type { DocumentRows } from './to-rows.ts';

/** By origin: whom a person of one document is now; undefined where that is the origin itself. */
export type Moved = ReadonlyMap<EntityId, EntityId | undefined>;

export interface Linked {
  said: Said[];
  /** By document, of the others. */
  moved: ReadonlyMap<string, Moved>;
  /** Keeps the names; call it when the documents are written. */
  keep(): Promise<void>;
}

const ID_LENGTH = 16;

/**
 * @param gone ids of the documents that are replaced or taken out
 * @param rows of the documents that are put
 */
export async function linkDocuments(
  transaction: Transaction,
  gone: readonly string[],
  rows: readonly DocumentRows[],
  { apart }: Resolution,
): Promise<Linked> {
  const links = new Map<string, Map<EntityId, EntityId>>();
  const fresh: Profile[] = [];
  for (const one of rows) {
    const own = linkBodies(one);
    for (const profile of profilesOf(one)) {
      const known = linkKnown(profile);
      if (known) own.set(profile.origin, known.entity);
      else if (!isCertain(profile)) fresh.push(profile);
    }
    fresh.push(...profilesOfOrganizations(one).filter((profile) => !own.has(profile.origin) && !isCertain(profile)));
    links.set(one.document.id, own);
  }
  const before = gone.length > 0 ? await transaction.run(blocksOfDocuments, { documents: gone }) : [];
  const blocks = [...new Set([...before.map(({ block }) => block), ...fresh.map(blockOf)])].sort();
  const change = await linkBlocks(transaction, blocks, new Set(gone), fresh, apart);
  for (const profile of fresh) {
    const linked = change.links.get(keyOf(profile));
    if (linked !== undefined) links.get(profile.document)?.set(profile.origin, linked);
  }
  const put = fresh.map((profile): PutNamesRow => {
    const linked = change.links.get(keyOf(profile));
    const { document, origin } = profile;
    const properties = { origin, profile: JSON.stringify(profile), ...(linked === undefined ? {} : { linked }) };
    return { block: blockOf(profile), document, properties };
  });
  return {
    said: rows.map((one) => ({ rows: one, links: links.get(one.document.id) ?? new Map() })),
    moved: change.moved,
    async keep() {
      if (gone.length > 0) await transaction.run(deleteNames, { documents: gone });
      if (put.length > 0) await transaction.run(putNames, { rows: put });
      await change.keep();
    },
  };
}

/** What a document says, with other links: those of `moved` put in place. */
export function withLinks({ rows, links }: Said, moved: Moved = new Map()): Said {
  if (moved.size === 0) return { rows, links };
  const changed = new Map<EntityId, EntityId>(links);
  for (const [origin, linked] of moved) {
    if (linked === undefined) changed.delete(origin);
    else changed.set(origin, linked);
  }
  return { rows, links: changed satisfies Links };
}

/** Links the names anew that decisions set apart now, or no longer. */
export async function relinkApart(
  transaction: Transaction,
  was: Resolution,
  is: Resolution,
): Promise<ReadonlyMap<string, Moved>> {
  if (JSON.stringify(was.apart) === JSON.stringify(is.apart)) return new Map();
  const named = [...was.apart, ...is.apart].flat();
  // The block follows from the name, and that from the id: a qualifier ("~belarus") is no part of it.
  const blocks = new Set(named.map((id) => blockOf({ words: wordsIn(id), origin: id as EntityId })));
  const { moved, keep } = await linkBlocks(transaction, [...blocks].sort(), new Set(), [], is.apart);
  await keep();
  return moved;
}

function wordsIn(id: string): string[] {
  const slug = id.slice(id.indexOf(':') + 1).split('~')[0] ?? '';
  return entityTypeOf(id) === 'Organization' ? organizationWords(slug) : nameWords(slug);
}

interface BlocksChange {
  links: ReadonlyMap<string, EntityId>;
  moved: ReadonlyMap<string, Moved>;
  keep(): Promise<void>;
}

async function linkBlocks(
  transaction: Transaction,
  blocks: readonly string[],
  gone: ReadonlySet<string>,
  fresh: readonly Profile[],
  apart: Resolution['apart'],
): Promise<BlocksChange> {
  const rows = blocks.length > 0 ? await transaction.run(namesInBlocks, { blocks }) : [];
  const held = groupBy(
    rows.filter(({ document }) => !gone.has(document)),
    ({ block }) => block,
  );
  const added = groupBy(fresh, blockOf);
  const links = new Map<string, EntityId>();
  const moved = new Map<string, Map<EntityId, EntityId | undefined>>();
  const proposals: { block: string; pair: ProposedPair }[] = [];
  const empty: string[] = [];
  for (const block of blocks) {
    const stored = (held.get(block) ?? []).map(({ profile, linked }) => ({
      profile: JSON.parse(profile) as Profile,
      linked,
    }));
    const profiles = [...stored.map(({ profile }) => profile), ...(added.get(block) ?? [])];
    if (profiles.length === 0) empty.push(block);
    const found = linkBlock(profiles, apart);
    for (const [key, entity] of found.links) links.set(key, entity);
    for (const pair of found.proposals) proposals.push({ block, pair });
    for (const { profile, linked } of stored) {
      const now = found.links.get(keyOf(profile));
      if ((linked ?? undefined) === now) continue;
      const of = moved.get(profile.document) ?? new Map<EntityId, EntityId | undefined>();
      moved.set(profile.document, of.set(profile.origin, now));
    }
  }
  return {
    links,
    moved,
    async keep() {
      const changed = [...moved].flatMap(([document, of]) =>
        [...of].map(([origin, linked]) => ({ document, origin, linked: linked ?? null })),
      );
      if (changed.length > 0) await transaction.run(setLinks, { rows: changed });
      if (blocks.length > 0) await transaction.run(deleteProposals, { blocks });
      if (proposals.length > 0) await transaction.run(putProposals, { rows: proposals.map(toRow) });
      if (empty.length > 0) await transaction.run(deleteBlocks, { ids: empty });
    },
  };
}

function toRow({ block, pair }: { block: string; pair: ProposedPair }) {
  const { entities, score, features } = pair;
  const id = `proposal-${digest(JSON.stringify(entities), ID_LENGTH)}`;
  return { block, properties: { id, entities: [...entities], score, features: JSON.stringify(features) } };
}
