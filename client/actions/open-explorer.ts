/**
 * The user opens the page, follows a link, or goes back or forward: the view of the address, or the best-connected
 * entities where it names none.
 */
import { getStart, getStats } from '../api/graph.ts';
import { fromFragment } from '../store/address.ts';
import { goTo, reach, setEdges, startWith, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { STATUSES } from '../vocabulary/status-words.ts';
import { loadEdges } from './load-edges.ts';
import { messageOf, working } from './working.ts';

/** Entities at the start: few enough that every name can be read, many enough to show what the corpus is about. */
const AT_START = 28;
const AT_START_NARROW = 9;

/** @param fragment of the address, with or without `#` */
export async function openExplorer(fragment: string): Promise<void> {
  try {
    const view = fromFragment(fragment);
    if (view) {
      change((state) => goTo(state, view));
      await loadEdges();
      tellMissing(view.shown.length);
      if (present().view.shown.length > 0) return;
    }
    await openBestConnected();
  } catch (error) {
    change((state) => reach(state, 'unreachable', messageOf(error)));
  }
}

/** The user asks for the graph to begin anew. */
export const startOver = () => working('begin anew', openBestConnected);

async function openBestConnected(): Promise<void> {
  const graph = await getStart(isNarrow() ? AT_START_NARROW : AT_START, { status: STATUSES });
  if (graph.nodes.length === 0 && (await getStats()).documents === 0) {
    change((state) => reach(state, 'empty'));
    return;
  }
  change((state) => setEdges(startWith(state, graph.nodes), graph.edges));
}

const isNarrow = () => window.matchMedia('(max-width: 800px)').matches;

function tellMissing(asked: number): void {
  const missing = asked - present().view.shown.length;
  if (missing === 0) return;
  const title =
    missing === 1
      ? 'One entity of this link is not in this graph'
      : `${missing} entities of this link are not in this graph`;
  change((state) => tell(state, { tone: 'plain', title }));
}
