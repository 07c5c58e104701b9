/** The user opens an event that was found: who took part joins the graph, and the panel turns to it. */
import type { EventHit } from '../../server/contract/search.ts';
import { select } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { showParticipants } from './show-participants.ts';

/** More than these would bury the graph: who they were is in the panel, with a button that brings them in. */
const MOST_BROUGHT_IN = 8;

export async function openEvent({ id, participants }: Pick<EventHit, 'id' | 'participants'>): Promise<void> {
  if (participants.length <= MOST_BROUGHT_IN) await showParticipants(participants);
  change((state) => select(state, { kind: 'event', id }));
}
