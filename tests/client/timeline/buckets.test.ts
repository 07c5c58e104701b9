import { describe, expect, test } from 'vitest';
import { barInWords, barsOf, indexesWithin, type Unit } from '../../../client/timeline/buckets.ts';
import type { Timeline } from '../../../server/contract/graph.ts';

const dated = (date: string | undefined, statements = 1, type: Timeline['items'][number]['type'] = 'CONSULT') => ({
  type,
  status: 'actual' as const,
  statements,
  ...(date !== undefined && { date }),
});
/** "2022-11 2" for two talks in November, without the empty ones. */
const told = (items: Timeline['items'], wanted?: Unit) => {
  const { unit, bars, apart } = barsOf(items, wanted);
  const full = bars.filter(({ counts }) => counts['verbal cooperation'] > 0);
  return [
    unit,
    bars.length,
    full.map(({ date, counts }) => `${date} ${counts['verbal cooperation']}`).join(', '),
    apart,
  ];
};

describe('bars', () => {
  const items = [
    dated('2022-11-30', 2),
    dated('2022-12-02'),
    dated('2022-12', 3),
    dated('2022'),
    dated('--05-09'),
    dated(undefined),
  ];
  test.each<[string, Unit | undefined, ReturnType<typeof told>]>([
    ['the finest unit that most dates are exact enough for', undefined, ['month', 2, '2022-11 2, 2022-12 4', 3]],
    ['days: what is less exact stands apart', 'day', ['day', 3, '2022-11-30 2, 2022-12-02 1', 6]],
    ['years', 'year', ['year', 1, '2022 7', 2]],
  ])('%s', (_, wanted, answer) => {
    expect(told(items, wanted)).toEqual(answer);
  });
  test('a span too long for days is drawn in what can be read', () => {
    const long = [dated('1949-04-04'), dated('2024-06-20')];
    expect(told(long)).toEqual(['year', 76, '1949 1, 2024 1', 0]);
    expect(told(long, 'day')).toEqual(['year', 76, '1949 1, 2024 1', 0]);
    expect(told(long, 'month').slice(0, 2)).toEqual(['month', 903]);
  });
  test('over the end of a February, and of a year', () => {
    expect(barsOf([dated('2024-02-28'), dated('2024-03-01')]).bars.map(({ date }) => date)).toEqual([
      '2024-02-28',
      '2024-02-29',
      '2024-03-01',
    ]);
    expect(barsOf([dated('2022-12'), dated('2023-01')]).bars.map(({ date }) => date)).toEqual(['2022-12', '2023-01']);
  });
  test('nothing, and nothing dated', () => {
    expect(told([])).toEqual(['year', 0, '', 0]);
    expect(told([dated(undefined, 4)])).toEqual(['year', 0, '', 4]);
  });
  test('groups are counted apart', () => {
    const [bar] = barsOf([dated('2022', 2), dated('2022', 1, 'SANCTION'), dated('2022', 1, 'AGREE')]).bars;
    expect(bar && barInWords(bar)).toBe('2022: 3 talks and agreements, 1 sanctions and force');
  });
});

describe('the bars within the filters', () => {
  const { bars } = barsOf([dated('2022-01'), dated('2022-12')], 'month');
  test.each<[Parameters<typeof indexesWithin>[1], [number, number]]>([
    [{}, [0, 11]],
    [{ from: '2022-03' }, [2, 11]],
    [{ to: '2022-03' }, [0, 2]],
    [{ from: '2022-03-15', to: '2022-04-02' }, [2, 3]],
    [{ from: '2021', to: '2022' }, [0, 11]],
    [{ from: '2023' }, [11, 11]],
    [{ to: '2021' }, [0, 0]],
  ])('%j', (bounds, indexes) => {
    expect(indexesWithin(bars, bounds)).toEqual(indexes);
  });
});
