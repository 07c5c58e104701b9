/** Decisions in words, by the names that the one who decided saw. */
import { expect, test } from 'vitest';
import { words } from '../../../client/language/t.ts';
import { deciderInWords, decisionInWords } from '../../../client/vocabulary/decision-words.ts';
import type { Decision } from '../../../server/contract/decisions.ts';

const NAMES: Readonly<Record<string, string>> = { a: 'Ada', b: 'Ade', c: 'Countess Ada' };
const entities = Object.entries(NAMES).map(([id, name]) => ({ id, name, documents: 1 }));

const made = (decision: Partial<Decision> & Pick<Decision, 'action'>): Decision => ({
  id: 'decision-1',
  sequence: 1,
  at: '2022-12-20T10:00:00Z',
  by: 'Ben',
  holds: true,
  saw: { version: 1, entities, sentence: 'Ada met Cem.' },
  ...decision,
});

const MERGE = made({ action: 'merge', entities: ['a', 'b', 'c'], into: 'a' });

test.each<[Decision, string]>([
  [MERGE, 'Merged Ade and Countess Ada into Ada'],
  [made({ action: 'split', entity: 'a', to: 'a~1', name: 'Ada the younger' }), 'Split Ada the younger from Ada'],
  [made({ action: 'split', entity: 'a', to: 'b' }), 'Moved mentions of Ada to Ade'],
  [made({ action: 'never-same', entities: ['a', 'b'] }), 'Ada and Ade are never the same'],
  [made({ action: 'rename', entity: 'a', name: 'Ada Lovelace' }), 'Renamed Ada to Ada Lovelace'],
  [made({ action: 'retype', entity: 'a', type: 'State', to: 'state:ada' }), 'Made Ada another type: State'],
  [made({ action: 'add-alias', entity: 'a', alias: 'A. L.' }), 'Added the name “A. L.” to Ada'],
  [made({ action: 'remove-alias', entity: 'a', alias: 'A. L.' }), 'Removed the name “A. L.” from Ada'],
  [made({ action: 'hide', entity: 'a' }), 'Took Ada out for good'],
  [made({ action: 'confirm', statement: 'd#1' }), 'Confirmed: “Ada met Cem.”'],
  [made({ action: 'reject', statement: 'd#1' }), 'Rejected: “Ada met Cem.”'],
  // Whom nobody saw is named by the id.
  [made({ action: 'hide', entity: 'person:dan' }), 'Took person:dan out for good'],
])('%#: %s', (decision, told) => {
  expect(decisionInWords(decision)).toBe(told);
});

test('an undo tells what it takes back, once that is known', () => {
  const undo = made({ action: 'undo', decision: MERGE.id });
  expect(decisionInWords(undo, MERGE)).toBe('Undone: Merged Ade and Countess Ada into Ada');
  expect(decisionInWords(undo)).toBe('Undone: a decision on Ada, Ade and Countess Ada');
});

test('who gave no name is told in the language spoken', async () => {
  words.addResource('vi', 'translation', 'someone', 'ai đó');
  await words.changeLanguage('vi');
  const told = ['someone', 'Ben'].map(deciderInWords);
  await words.changeLanguage('en');
  expect(told).toEqual(['ai đó', 'Ben']);
});
