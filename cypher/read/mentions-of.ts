/** Some documents that mention an entity by its own id, with where they do: what a decision keeps of what it saw. */
import { defineQuery } from '../engine/define-query.ts';
import type { StoredMentions } from '../schema/graph-model.ts';

export type MentionsOfRow = Pick<StoredMentions, 'starts' | 'ends' | 'kinds'> & { document: string; text: string };

export const mentionsOf = defineQuery<{ id: string; limit: number }, MentionsOfRow>(import.meta.url, 'mentions-of');
