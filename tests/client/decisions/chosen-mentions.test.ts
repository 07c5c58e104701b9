/** Which mentions go when an entity is split. */
import { expect, test } from 'vitest';
import {
  formsOf,
  keyOf,
  keysOf,
  mostUsed,
  splitOf,
  stateOf,
  turned,
} from '../../../client/decisions/chosen-mentions.ts';
import type { MentionsInDocument } from '../../../server/contract/statement.ts';

const mention = (start: number, text: string) =>
  ({ start, end: start + text.length, text, kind: 'name', sentence: `${text} spoke.` }) as const;
const inDocument = (id: string, ...mentions: ReturnType<typeof mention>[]): MentionsInDocument => ({
  document: { id, language: 'en' },
  mentions: [...mentions],
});

const [one, two, three] = [
  inDocument('one', mention(0, 'George Bush'), mention(30, 'Bush')),
  inDocument('two', mention(5, 'Bush')),
  inDocument('three', mention(7, 'George Bush'), mention(40, 'Bush')),
] as const;
const ALL = [one, two, three];

test('the words used, the most frequent first, with all their places', () => {
  expect(formsOf(ALL)).toEqual([
    {
      text: 'Bush',
      keys: [keyOf('one', mention(30, 'Bush')), keyOf('two', mention(5, 'Bush')), keyOf('three', mention(40, 'Bush'))],
    },
    { text: 'George Bush', keys: [keyOf('one', mention(0, 'George Bush')), keyOf('three', mention(7, 'George Bush'))] },
  ]);
});

test('a whole document goes by its name, single mentions by their places', () => {
  const chosen = new Set([...keysOf(one), ...keysOf(two), keyOf('three', mention(40, 'Bush'))]);
  expect(splitOf(ALL, chosen)).toEqual({
    documents: ['one', 'two'],
    mentions: [{ document: 'three', start: 40, end: 44 }],
  });
  expect(splitOf(ALL, new Set(keysOf(two)))).toEqual({ documents: ['two'] });
  expect(splitOf(ALL, new Set())).toEqual({});
});

test('a box turns all of its mentions on, and off where all were on', () => {
  const some = new Set([keyOf('one', mention(30, 'Bush'))]);
  expect(stateOf(keysOf(one), some)).toBe('some');
  const all = turned(some, keysOf(one));
  expect(stateOf(keysOf(one), all)).toBe('all');
  expect(turned(all, keysOf(one))).toEqual(new Set());
});

test('a new one is called as most of the chosen call it', () => {
  const long = [keyOf('one', mention(0, 'George Bush')), keyOf('three', mention(7, 'George Bush'))];
  expect(mostUsed(ALL, new Set([...long, ...keysOf(two)]))).toBe('George Bush');
  expect(mostUsed(ALL, new Set(keysOf(two)))).toBe('Bush');
  expect(mostUsed(ALL, new Set())).toBeUndefined();
});
