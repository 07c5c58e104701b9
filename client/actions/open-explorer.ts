/**
 * The user opens the page, follows a link, or goes back or forward: the view of the address, or the best-connected
 * entities where it names none.
 */

import { getStart, getStats } from '../api/graph.ts';
import { t } from '../language/t.ts';
import { fromFragment, pageOf } from '../store/address.ts';
import { goTo, reach, setEdges, setEvents, startWith, tell, turnPage } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import type { Became } from '../store/follow-decision.ts';
import type { Page } from '../store/view.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { loadEdges, loadShown, readEvents } from './load-edges.ts';
import { namesLearned } from './speak-language.ts';
import { messageOf, working } from './working.ts';

/** Entities at the start: few enough that every name can be read, many enough to show what the corpus is about. */
const AT_START = 28;
const AT_START_NARROW = 9;

/** @param fragment of the address, with or without `#` */
export async function openExplorer(fragment: string): Promise<void> {
  try {
    await namesLearned();
    const view = fromFragment(fragment);
    if (view) {
      change((state) => goTo(state, view));
      const became = await loadShown();
      tellMissing(view.shown, became);
      if (present().view.shown.length > 0) return;
    }
    await openBestConnected(pageOf(fragment));
  } catch (error) {
    change((state) => reach(state, 'unreachable', messageOf(error)));
  }
}

/** What the documents hold has changed: the edges among the shown are asked for anew, or the beginning where nothing is shown. */
export async function showWhatIsThere(): Promise<void> {
  if (present().view.shown.length > 0) await loadEdges();
  else await openBestConnected();
}

/** The user asks for the graph to begin anew. */
export const startOver = () => working(t('Could not begin anew'), () => openBestConnected());

/** Most entities in one drawing: the API answers no more, and no one reads more. */
export const MOST_DRAWN = 5_000;

/** The user asks for all there is; of a larger graph the best connected come, and it is said how many did not. */
export const showEverything = () =>
  working(t('Could not show everything'), async () => {
    const [graph, { entities }] = await Promise.all([getStart(MOST_DRAWN, { status: STATUSES }), getStats()]);
    if (graph.nodes.length === 0) return;
    const events = await readEvents(graph.nodes);
    change((state) => setEvents(setEdges(startWith(state, graph.nodes), graph.edges), events));
    const left = entities - graph.nodes.length;
    const title =
      left > 0
        ? t('{{count}} entities shown, the best connected; {{left}} more are left out', {
            count: graph.nodes.length,
            left,
          })
        : t('All {{count}} entities shown', { count: graph.nodes.length });
    change((state) => tell(state, { tone: 'plain', title }));
  });

async function openBestConnected(page?: Page): Promise<void> {
  const graph = await getStart(isNarrow() ? AT_START_NARROW : AT_START, { status: STATUSES });
  if (graph.nodes.length === 0 && (await getStats()).documents === 0) {
    change((state) => turnPage(reach(state, 'empty'), page));
    return;
  }
  const events = await readEvents(graph.nodes);
  change((state) => setEvents(setEdges(turnPage(startWith(state, graph.nodes), page), graph.edges), events));
}

const isNarrow = () => window.matchMedia('(max-width: 800px)').matches;

function tellMissing(asked: readonly string[], became: Became): void {
  const now = new Map(became.map(({ id, now }) => [id, now]));
  const { shown } = present().view;
  const missing = asked.filter((id) => !shown.includes(now.get(id) ?? id)).length;
  if (missing === 0 && became.length === 0) return;
  const title =
    missing > 0
      ? t('{{count}} entities of this link are not in this graph', { count: missing })
      : t('{{count}} entities of this link are others since: somebody decided so', { count: became.length });
  change((state) => tell(state, { tone: 'plain', title }));
}
