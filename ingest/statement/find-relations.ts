/**
 * Relations that hold over time: offices, memberships, alliances, parts and seats. In: a sentence's view. Out: what each
 * finder of a kind of relation sees in it.
 */
import { findAlliances } from './find-alliances.ts';
import { findMemberships } from './find-memberships.ts';
import { findOffices } from './find-offices.ts';
import type { FoundRelation } from './relation.ts';
import type { SentenceView } from './sentence-view.ts';

export type { FoundRelation };

/** @param publishedAt says which of a person's known offices a bare title means */
export function findRelations(view: SentenceView, publishedAt?: string): FoundRelation[] {
  return [...findOffices(view, publishedAt), ...findMemberships(view), ...findAlliances(view)];
}
