/** Wrong trees → trees put right by their words alone. The trees are made by hand. */
import { expect, test } from 'vitest';
import { repairReading } from '../../../ingest/clause/repair-reading.ts';
import { english } from '../../../ingest/language/en/index.ts';
import { makeSentence } from './make-sentence.ts';

test.each<[string, string, string]>([
  [
    'a name without a preposition before a verb without a subject',
    'Blinken PROPN 2 obl | spoke VERB 0 root speak | with ADP 4 case | Vucic PROPN 2 obl',
    'nsubj root case obl',
  ],
  ['but not a day', 'Friday PROPN 3 obl | they PRON 3 nsubj | spoke VERB 0 root speak', 'obl nsubj root'],
  ['and not beside a subject', 'Geneva PROPN 3 obl | Vucic PROPN 3 nsubj | spoke VERB 0 root speak', 'obl nsubj root'],
])('%s', (_, tree, relations) => {
  const [repaired] = repairReading([makeSentence(tree)], english);
  expect(repaired?.words.map(({ relation }) => relation).join(' ')).toBe(relations);
});

test('a subject that hangs on the object of its verb', () => {
  const tree =
    'Trump PROPN 3 nsubj | held VERB 0 root hold | talks NOUN 2 obj talk | in ADP 5 case | Hanoi PROPN 2 obl';
  const [repaired] = repairReading([makeSentence(tree)], english);
  expect(repaired?.words.map(({ head }) => head)).toEqual([1, -1, 1, 4, 1]);
});

test('two subjects of "said": the first is that of what was said', () => {
  const tree =
    'Hollande PROPN 6 nsubj | will AUX 3 aux | visit VERB 6 ccomp visit | Algiers PROPN 3 obj | aides NOUN 6 nsubj | said VERB 0 root say';
  const [repaired] = repairReading([makeSentence(tree)], english);
  expect(repaired?.words.map(({ head }) => head)).toEqual([2, 2, 5, 2, 5, -1]);
});
