/** The files of words: each language says all that the screen asks for, and nothing else, with the same places in it. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import english from '../../../client/language/en.json' with { type: 'json' };
import { keysOfScreen } from './keys-of-screen.ts';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));
const FOLDER = join(ROOT, 'client', 'language');
/** Found as `speak.ts` finds them: a further language is a file, here as there. */
const LANGUAGES = readdirSync(FOLDER)
  .filter((name) => name.endsWith('.json') && name !== 'en.json')
  .map((name) => name.slice(0, -'.json'.length));
const LONG = 120_000;

const keys = keysOfScreen(ROOT);
const asked = [...keys.asked.keys()];
const counted = asked.filter((key) => key.includes('{{count}}'));

type Words = Readonly<Record<string, string>>;
const wordsOf = (code: string) => JSON.parse(readFileSync(join(FOLDER, `${code}.json`), 'utf8')) as Words;

const SUFFIX = /_(?:zero|one|two|few|many|other)$/;
const placesOf = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

/** What is wrong with a language's words: none for a key, none for one of its plurals, one that nobody asks for, other places. */
function faultsOf(code: string, words: Words): string[] {
  const forms = new Intl.PluralRules(code).resolvedOptions().pluralCategories;
  const faults: string[] = [];
  for (const key of asked) {
    const wanted = key.includes('{{count}}') ? forms : [];
    if (words[key] === undefined && wanted.length === 0) faults.push(`no words: ${key}`);
    for (const form of wanted) {
      // The plain key is what is said of the form that most numbers have.
      const text = words[`${key}_${form}`] ?? (form === 'other' ? words[key] : undefined);
      if (text === undefined) faults.push(`no words of ${form}: ${key}`);
    }
  }
  for (const [entry, text] of Object.entries(words)) {
    const key = keys.asked.has(entry) ? entry : entry.replace(SUFFIX, '');
    if (!keys.asked.has(key)) faults.push(`nobody asks for: ${entry}`);
    else if (!sameWhere(entry, key, text)) faults.push(`other places: ${entry}`);
  }
  return faults;
}

/** "One entity" says its number itself: a form of one need not have the place of the count. */
function sameWhere(entry: string, key: string, text: string): boolean {
  const [wanted, found] = [placesOf(key), placesOf(text)];
  const isOne = entry !== key && entry.endsWith('_one');
  const without = (places: typeof wanted) => (isOne ? places.filter((name) => name !== 'count') : places);
  return without(wanted).join() === without(found).join();
}

test('the keys are found in the sources, and each is known', { timeout: LONG }, () => {
  expect(keys.files).toBeGreaterThan(100);
  expect(asked.length).toBeGreaterThan(500);
  expect(keys.unknown).toEqual([]);
  // One of each way to ask.
  expect(asked).toEqual(
    expect.arrayContaining([
      'Add documents',
      'Path to',
      'Path from',
      'Circle',
      'Dec',
      '{{actor}} will meet {{recipient}}',
      '{{actor}} was {{title}} of {{recipient}}',
    ]),
  );
});

test('English says what it says of one', () => {
  expect(counted.filter((key) => !(`${key}_one` in english))).toEqual([]);
  const faults = Object.entries(english as Words).filter(([entry, text]) => {
    const key = entry.replace(/_one$/, '');
    return entry === key || !keys.asked.has(key) || !sameWhere(entry, key, text);
  });
  expect(faults).toEqual([]);
});

test.each(LANGUAGES)('%s', (code) => {
  expect(faultsOf(code, wordsOf(code))).toEqual([]);
});

test('there is another language than English', () => {
  expect(LANGUAGES).toContain('vi');
});

describe('a third language is a file', () => {
  /** As if Ukrainian had been added: every key, and of those that count every plural. */
  const toy: Words = Object.fromEntries(
    asked.flatMap((key) =>
      key.includes('{{count}}')
        ? ['one', 'few', 'many', 'other'].map((form) => [`${key}_${form}`, `${form}: ${key}`])
        : [[key, `uk: ${key}`]],
    ),
  );
  test('a whole one has no faults', () => {
    expect(faultsOf('uk', toy)).toEqual([]);
  });
  test('what is missing, dead or has other places is told', () => {
    const { 'Add documents': _, '{{count}} documents_few': __, ...rest } = toy;
    const faulty = { ...rest, 'Nobody says this': 'x', 'Expand {{names}}': 'uk: {{name}}' };
    expect(faultsOf('uk', faulty).sort()).toEqual([
      'no words of few: {{count}} documents',
      'no words: Add documents',
      'nobody asks for: Nobody says this',
      'other places: Expand {{names}}',
    ]);
  });
});
