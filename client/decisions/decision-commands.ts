/** What the commands of the screen can decide: on those that are chosen, on the statement that is read, and the way back. */
import { applyDecision, redoDecided, undoDecided } from '../actions/decide.ts';
import { t } from '../language/t.ts';
import type { DecisionDialogName, Screen } from '../panels/screen-context.ts';
import { isEvent } from '../store/events.ts';
import { actedOn, type Explorer } from '../store/explorer.ts';
import { isChoice, redoWords, undoWords } from '../vocabulary/decision-words.ts';

interface DecisionCommand {
  readonly id: string;
  readonly name: string;
  readonly group: 'Who is who' | 'Decisions';
  readonly key?: string;
  readonly off: boolean;
  readonly run: () => void;
}

/** @param names of the chosen, in words */
export function decisionCommands(
  state: Explorer,
  names: string,
  { openDialog, openLog }: Pick<Screen, 'openDialog' | 'openLog'>,
): readonly DecisionCommand[] {
  const chosen = actedOn(state).filter((id) => !isEvent(id));
  const [isOne, isMany] = [chosen.length === 1, chosen.length > 1];
  const { decided } = state;
  const statement = state.view.document?.statement;
  const opens = (id: DecisionDialogName, name: string, off: boolean, key?: string): DecisionCommand => ({
    id,
    name,
    group: 'Who is who',
    off,
    ...(key !== undefined && { key }),
    run: () => openDialog(id),
  });
  const judges = (action: 'confirm' | 'reject', name: string): DecisionCommand => ({
    id: action,
    name,
    group: 'Decisions',
    off: statement === undefined,
    run: () => statement !== undefined && void applyDecision({ action, statement }),
  });
  const last = decided && isChoice(decided.action) ? { ...decided, action: decided.action } : undefined;
  return [
    opens('merge', t('Merge {{names}} into one', { names }), !isMany, 'shift+M'),
    opens('never-same', t('Say that {{names}} are never the same', { names }), !isMany),
    opens('split', t('Split {{names}} in two', { names }), !isOne, 'shift+S'),
    opens('rename', t('Rename {{names}}', { names }), !isOne),
    opens('retype', t('Change the type of {{names}}', { names }), !isOne),
    opens('aliases', t('Other names of {{names}}', { names }), !isOne),
    opens('take-out', t('Take {{names}} out of the graph for good', { names }), !isOne),
    judges('confirm', t('Confirm the statement that is read')),
    judges('reject', t('Reject the statement that is read')),
    {
      id: 'undo-decision',
      name: last ? undoWords(last.action) : t('Undo the last decision'),
      group: 'Decisions',
      key: 'u',
      off: !last?.holds,
      run: () => last && void undoDecided(last.id),
    },
    {
      id: 'redo-decision',
      name: last ? redoWords(last.action) : t('Redo the last decision'),
      group: 'Decisions',
      key: 'shift+U',
      off: last?.holds !== false,
      run: () => last && void redoDecided(last.id),
    },
    {
      id: 'decisions',
      name: t('The log of decisions, to undo any'),
      group: 'Decisions',
      off: state.view.page === 'decisions',
      run: () => openLog(),
    },
  ];
}
