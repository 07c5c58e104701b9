/** The user takes a step back, or takes it again: the edges of what is then shown are asked for. */
import { t } from '../language/t.ts';
import { redo, undo } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';
import { loadEdges } from './load-edges.ts';
import { working } from './working.ts';

export async function undoStep(): Promise<void> {
  change(undo);
  await working(t('Could not take the step back'), loadEdges);
}

export async function redoStep(): Promise<void> {
  change(redo);
  await working(t('Could not take the step again'), loadEdges);
}
