/**
 * The address bar and the view, kept the same. A step of the user is an entry in the browser's history; moved nodes
 * change the present entry. Back, forward and an edited address open that view.
 */
import { openExplorer } from '../actions/open-explorer.ts';
import { toFragment } from '../store/address.ts';
import { explorerStore } from '../store/explorer-store.ts';
import { isStep } from '../store/view.ts';

/** Opens the view of the present address and follows from then on. Answers what ends it. */
export function keepAddress(): () => void {
  let written = '';
  const open = async () => {
    written = window.location.hash.slice(1);
    await openExplorer(written);
  };
  const unsubscribe = explorerStore.subscribe((state, before) => {
    // A timeline that plays is one entry, written when it rests.
    if (state.playing || state.phase !== 'ready') return;
    if (state.view === before.view && !before.playing) return;
    const fragment = toFragment(state.view);
    if (fragment === written) return;
    const step = before.playing || (before.phase === 'ready' && isStep(before.view, state.view));
    written = fragment;
    const address = `#${fragment}`;
    if (step) window.history.pushState(null, '', address);
    else window.history.replaceState(null, '', address);
  });
  const follow = () => {
    if (window.location.hash.slice(1) !== written) void open();
  };
  window.addEventListener('popstate', follow);
  void open();
  return () => {
    unsubscribe();
    window.removeEventListener('popstate', follow);
  };
}
