/** The user turns events into nodes or back into lines, asks for more of them, or expands one: who took part comes in. */
import type { Event } from '../../server/contract/statement.ts';
import { t } from '../language/t.ts';
import { drawEvents, select, showEntities, showHiddenEvents, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { EVENTS_AT_ONCE, MOST_EVENTS } from '../store/view.ts';
import { eventInWords } from '../vocabulary/event-words.ts';
import { bringIn, loadEdges, readEvents } from './load-edges.ts';
import { working } from './working.ts';

export async function turnEvents(): Promise<void> {
  if (present().view.events) change((state) => drawEvents(state, undefined, state.events));
  else await showEvents(EVENTS_AT_ONCE);
}

export const showMoreEvents = () =>
  showEvents(Math.min(MOST_EVENTS, (present().view.events?.most ?? 0) + EVENTS_AT_ONCE));

const showEvents = (most: number) =>
  working(t('Could not show the events'), async () => {
    const { shown, filters } = present().view;
    const nodes = shown.map((id) => ({ id }));
    const events = await readEvents(nodes, most);
    change((state) => drawEvents(state, most, events));
    if (present().view.shown !== shown || present().view.filters !== filters) await loadEdges();
    if (events.total === 0) {
      change((state) => tell(state, { tone: 'plain', title: t('No event joins two of those shown') }));
    }
  });

/** An event that is read: who took part comes in, events are nodes, and it is chosen among them. */
export async function showAsNode({ id, participants }: Pick<Event, 'id' | 'participants'>): Promise<void> {
  await working(t('Could not show who took part'), () => bringInAll(participants.map((one) => one.id)));
  if (!present().view.events) await showEvents(EVENTS_AT_ONCE);
  if (present().view.events?.hidden.includes(id)) bringBackEvents();
  change((state) => select(state, { kind: 'event', id }));
}

export const bringBackEvents = () => change(showHiddenEvents);

/** All who took part come in: an event has no more of them than can be looked at. */
export const expandEvent = (id: string) =>
  working(t('Could not show who took part'), async () => {
    const event = present().events.items.find((one) => one.id === id);
    if (!event) return;
    const added = await bringInAll(event.participants.map((one) => one.id));
    const name = eventInWords(event);
    const title =
      added > 0
        ? t('{{name}}: {{count}} added', { name, count: added })
        : t('{{name}}: all who took part are here', { name });
    change((state) => tell(state, { tone: 'plain', title }));
  });

/** Those who are not in the graph yet join it; answers how many. */
async function bringInAll(ids: readonly string[]): Promise<number> {
  const { shown } = present().view;
  const coming = ids.filter((one) => !shown.includes(one));
  if (coming.length === 0) return 0;
  await bringIn(coming, (state) =>
    showEntities(
      state,
      coming.flatMap((one) => state.entities[one] ?? []),
    ),
  );
  return present().view.shown.length - shown.length;
}
