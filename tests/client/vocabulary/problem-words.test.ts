/** Problems in the language of the screen: every one that its use leads to has words, and the English is the server's. */
import { afterEach, expect, test } from 'vitest';
import { words } from '../../../client/language/t.ts';
import vietnamese from '../../../client/language/vi.json' with { type: 'json' };
import {
  DECISION_REFUSALS,
  problemInWords,
  REFUSAL_WORDS,
  REQUEST_WORDS,
  refusalInWords,
} from '../../../client/vocabulary/problem-words.ts';
import { DECISION_REFUSALS as DECISIONS } from '../../../ingest/load/decision-refused.ts';
import { REFUSALS } from '../../../ingest/model/refused-input.ts';
import { DECISION_CODES, type Problem, REFUSAL_CODES } from '../../../server/contract/problem.ts';
import { SENTENCES } from '../../../server/problem/sentences.ts';

const inVietnamese = async () => {
  words.addResourceBundle('vi', 'translation', vietnamese);
  await words.changeLanguage('vi');
};
afterEach(() => words.changeLanguage('en'));

test('the English of the screen is that of the server', () => {
  expect(REFUSAL_WORDS).toEqual(REFUSALS);
  expect(DECISION_REFUSALS).toEqual(
    Object.fromEntries(Object.entries(DECISIONS).map(([code, [, said]]) => [code, said])),
  );
  expect(SENTENCES).toMatchObject(REQUEST_WORDS);
});

test('the description of the API names every code', () => {
  expect([...REFUSAL_CODES].sort()).toEqual(Object.keys(REFUSALS).sort());
  expect([...DECISION_CODES].sort()).toEqual(Object.keys(DECISIONS).sort());
});

const problem = (rest: Partial<Problem>): Problem => ({ type: 'about:blank', title: 'Title', status: 400, ...rest });

test.each<[Partial<Problem>, english: string, vietnamese: string]>([
  [
    { code: 'entity-unknown', values: { id: 'person:x' }, detail: 'There is no entity with the id "person:x".' },
    'There is no entity with the id "person:x".',
    'Không có thực thể nào mang mã “person:x”.',
  ],
  [
    { code: 'never-same-together', detail: '…' },
    'A decision says that they are never the same. Undo that one first.',
    'Đã có quyết định rằng đây không bao giờ là một. Hãy hoàn tác quyết định đó trước.',
  ],
  [
    {
      code: 'request-refused',
      detail: '…',
      errors: [{ parameter: 'from', code: 'from-after-to', values: { from: '2023', to: '2022' }, detail: '…' }],
    },
    'from: It is 2023, which lies after "to", 2022.',
    'from: Mốc bắt đầu 2023 nằm sau mốc kết thúc 2022.',
  ],
  [
    { code: 'upload-refused', detail: '…', errors: [{ parameter: 'a.txt', code: 'empty', detail: '…' }] },
    'a.txt: Is empty. Give a file with text in it.',
    'a.txt: Không có nội dung. Hãy đưa tệp có văn bản.',
  ],
  [
    { code: 'is-image', values: { format: 'PNG' }, detail: '…' },
    'Is a PNG image, not text. Give its text as .txt, .md, .html or .jsonl.',
    'Là ảnh PNG, không phải văn bản. Hãy đưa văn bản dưới dạng .txt, .md, .html hoặc .jsonl.',
  ],
  // What no use of the screen leads to keeps the server's words.
  [{ code: 'body-empty', detail: 'The body is empty.' }, 'The body is empty.', 'The body is empty.'],
  [{}, 'Title', 'Title'],
])('%o', async (given, english, inVi) => {
  expect(problemInWords(problem(given))).toBe(english);
  await inVietnamese();
  expect(problemInWords(problem(given))).toBe(inVi);
});

test('a refused line of a file, and a file whose request was refused', async () => {
  const line = { file: 'a.jsonl', line: 3, code: 'text-missing', reason: 'has no "text"', remedy: 'Give it' } as const;
  expect(refusalInWords(line)).toBe('Line 3: has no "text". Give the text of the document in "text".');
  await inVietnamese();
  expect(refusalInWords(line)).toBe('Dòng 3: thiếu “text”. Đặt văn bản của tài liệu trong “text”.');
  expect(refusalInWords({ file: 'a', reason: 'Máy chủ bận.', remedy: '' })).toBe('Máy chủ bận.');
});
