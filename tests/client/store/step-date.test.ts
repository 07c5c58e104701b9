import { expect, test } from 'vitest';
import { isAfter, type Step, stepDate } from '../../../client/store/step-date.ts';

test.each<[string, Step, 1 | -1, string]>([
  ['2022', 'year', 1, '2023'],
  ['2022', 'year', -1, '2021'],
  ['2022', 'month', -1, '2022-11'],
  ['2022', 'month', 1, '2023-01'],
  ['2022-12', 'month', 1, '2023-01'],
  ['2022-01', 'month', -1, '2021-12'],
  ['2022-05', 'year', 1, '2023-05'],
  ['2022-12-19', 'month', -1, '2022-11-19'],
  ['2022-03-31', 'month', -1, '2022-02-28'],
  ['2024-02-29', 'year', 1, '2025-02-28'],
])('%s, a %s by %i → %s', (date, step, by, next) => {
  expect(stepDate(date, step, by)).toBe(next);
});

test.each([
  ['2023', '2022-12-19', true],
  ['2022', '2022-12-19', false],
  ['2022-12', '2022-12-19', false],
  ['2023-01', '2022-12-19', true],
  ['2022-12-20', '2022-12-19', true],
  ['2022-12-19', '2022-12-19', false],
  ['2022-12-19', '2022-12', false],
  ['2023-01-01', '2022', true],
  ['2023', undefined, false],
])('%s lies after all that is dated until %s: %s', (date, last, expected) => {
  expect(isAfter(date, last)).toBe(expected);
});
