/** Decisions in words: what was decided, and how it is taken back or up again. The table is exhaustive by its type. */
import type { Decision } from '../../server/contract/decisions.ts';
import { nameOf } from '../language/local-names.ts';
import { inLanguage, t } from '../language/t.ts';
import { ENTITY_WORDS, type EntityType } from './entity-words.ts';
import { listed } from './numbers-and-dates.ts';

export type Action = Decision['action'];
/** What is decided about the graph; the other two are about such a decision. */
export type Choice = Exclude<Action, 'undo' | 'redo'>;

/** What each choice is called: in filters, as the way back from it and up to it again, and once that was gone. */
const WORDS = {
  merge: inLanguage({
    name: 'Merged',
    undo: 'Undo the merge',
    redo: 'Redo the merge',
    undone: 'The merge is undone',
    redone: 'The merge is in force again',
  }),
  split: inLanguage({
    name: 'Split',
    undo: 'Undo the split',
    redo: 'Redo the split',
    undone: 'The split is undone',
    redone: 'The split is in force again',
  }),
  'never-same': inLanguage({
    name: 'Never the same',
    undo: 'Undo “never the same”',
    redo: 'Redo “never the same”',
    undone: '“Never the same” is undone',
    redone: '“Never the same” is in force again',
  }),
  rename: inLanguage({
    name: 'Renamed',
    undo: 'Undo the new name',
    redo: 'Redo the new name',
    undone: 'The new name is undone',
    redone: 'The new name is in force again',
  }),
  retype: inLanguage({
    name: 'Type changed',
    undo: 'Undo the change of type',
    redo: 'Redo the change of type',
    undone: 'The change of type is undone',
    redone: 'The change of type is in force again',
  }),
  'add-alias': inLanguage({
    name: 'Other name added',
    undo: 'Undo the added name',
    redo: 'Redo the added name',
    undone: 'The added name is undone',
    redone: 'The added name is in force again',
  }),
  'remove-alias': inLanguage({
    name: 'Other name removed',
    undo: 'Undo the removed name',
    redo: 'Redo the removed name',
    undone: 'The removed name is back',
    redone: 'The name is removed again',
  }),
  hide: inLanguage({
    name: 'Taken out for good',
    undo: 'Bring it back into the graph',
    redo: 'Take it out again',
    undone: 'It is back in the graph',
    redone: 'It is taken out again',
  }),
  confirm: inLanguage({
    name: 'Confirmed',
    undo: 'Undo the confirmation',
    redo: 'Redo the confirmation',
    undone: 'The confirmation is undone',
    redone: 'The confirmation is in force again',
  }),
  reject: inLanguage({
    name: 'Rejected',
    undo: 'Undo the rejection',
    redo: 'Redo the rejection',
    undone: 'The rejection is undone',
    redone: 'The rejection is in force again',
  }),
} as const satisfies Readonly<Record<Choice, object>>;

export const CHOICES = Object.keys(WORDS) as Choice[];

export const choiceName = (choice: Choice): string => WORDS[choice].name;
export const undoWords = (choice: Choice): string => WORDS[choice].undo;
export const redoWords = (choice: Choice): string => WORDS[choice].redo;
export const undoneWords = (choice: Choice): string => WORDS[choice].undone;
export const redoneWords = (choice: Choice): string => WORDS[choice].redone;

/** What the log has for who gave no name. */
const NAMELESS = 'someone';

/** Who decided, by name or in the language spoken. */
export const deciderInWords = (by: string): string => (by === NAMELESS ? t('someone') : by);

export const isChoice = (action: Action): action is Choice => action !== 'undo' && action !== 'redo';

type Told = Omit<Decision, 'holds' | 'sequence'>;

/**
 * "Merged Xi into Xi Jinping". Names are those that the one who decided saw, or what they are called in the language
 * spoken; a renaming tells what was changed.
 * @param about of an undo or redo: the decision that it names, where that is known
 */
export function decisionInWords(decision: Told, about?: Told): string {
  const { action, saw, alias = '', name = '' } = decision;
  const seen = (id: string | undefined) => saw.entities.find((one) => one.id === id)?.name ?? id ?? '';
  const called = (id: string | undefined) => (id === undefined ? '' : nameOf({ id, name: seen(id) }));
  const entity = called(decision.entity);
  switch (action) {
    case 'merge': {
      const others = (decision.entities ?? []).filter((id) => id !== decision.into).map(called);
      return t('Merged {{names}} into {{name}}', { names: listed(others), name: called(decision.into) });
    }
    case 'split':
      return name === ''
        ? t('Moved mentions of {{from}} to {{to}}', { from: entity, to: called(decision.to) })
        : t('Split {{name}} from {{from}}', { name, from: entity });
    case 'never-same':
      return t('{{names}} are never the same', { names: listed((decision.entities ?? []).map(called)) });
    case 'rename':
      return t('Renamed {{from}} to {{name}}', { from: seen(decision.entity), name });
    case 'retype':
      return t('Made {{name}} another type: {{type}}', {
        name: entity,
        type: ENTITY_WORDS[decision.type as EntityType].name,
      });
    case 'add-alias':
      return t('Added the name “{{alias}}” to {{name}}', { alias, name: entity });
    case 'remove-alias':
      return t('Removed the name “{{alias}}” from {{name}}', { alias, name: entity });
    case 'hide':
      return t('Took {{name}} out for good', { name: entity });
    case 'confirm':
      return t('Confirmed: “{{sentence}}”', { sentence: saw.sentence ?? decision.statement ?? '' });
    case 'reject':
      return t('Rejected: “{{sentence}}”', { sentence: saw.sentence ?? decision.statement ?? '' });
    case 'undo':
      return t('Undone: {{decision}}', { decision: about ? decisionInWords(about) : aboutNames(saw) });
    case 'redo':
      return t('Redone: {{decision}}', { decision: about ? decisionInWords(about) : aboutNames(saw) });
  }
}

const aboutNames = ({ entities }: Told['saw']): string =>
  t('a decision on {{names}}', { names: listed(entities.map(nameOf)) });
