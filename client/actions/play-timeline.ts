/** The user plays the timeline: the whole of it is one step, whichever frames were shown in between. */

import { t } from '../language/t.ts';
import { beginPlaying, endPlaying, showFrame, tell } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import type { Filters } from '../store/filters.ts';
import { loadEdges } from './load-edges.ts';
import { messageOf } from './working.ts';

export const turnPlaying = () => change(present().playing ? endPlaying : beginPlaying);
export const stopPlaying = () => change(endPlaying);

/** Shows a frame with its edges; where they cannot be had, playing ends. */
export async function playFrame(filters: Filters): Promise<void> {
  change((state) => showFrame(state, filters));
  try {
    await loadEdges();
  } catch (error) {
    change((state) =>
      tell(endPlaying(state), { tone: 'trouble', title: t('Could not play the timeline'), detail: messageOf(error) }),
    );
  }
}
