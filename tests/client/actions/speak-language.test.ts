/** Turning to another language while one is on its way: what was chosen last is spoken, with its names. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { speakLanguage } from '../../../client/actions/speak-language.ts';
import { callBy, nameOf } from '../../../client/language/local-names.ts';
import { spoken } from '../../../client/language/speak.ts';

const RUSSIA = { id: 'state:russia', name: 'Russia' };
let answer: () => void;

beforeEach(() => {
  vi.stubGlobal('localStorage', { setItem: () => {} });
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  const answered = new Promise<void>((resolve) => {
    answer = resolve;
  });
  vi.stubGlobal('fetch', async () => {
    await answered;
    return Response.json({ language: 'vi', names: { 'state:russia': 'Nga' } });
  });
});
afterEach(async () => {
  await speakLanguage('en');
  callBy({});
  vi.unstubAllGlobals();
});

test('names and words come together', async () => {
  const turned = speakLanguage('vi');
  expect([spoken(), nameOf(RUSSIA)]).toEqual(['en', 'Russia']);
  answer();
  await turned;
  expect([spoken(), nameOf(RUSSIA)]).toEqual(['vi', 'Nga']);
});

test('an answer that comes after another language was chosen changes nothing', async () => {
  const first = speakLanguage('vi');
  await speakLanguage('en');
  answer();
  await first;
  expect([spoken(), nameOf(RUSSIA)]).toEqual(['en', 'Russia']);
});
