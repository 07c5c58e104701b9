import { expect, test } from 'vitest';
import { rateOf } from './frames.ts';
import { toScreenTable } from './to-screen-table.ts';

test('frames per second are those of the median gap, and those that 19 of 20 gaps allow', () => {
  const gaps = [...Array.from({ length: 18 }, () => 20), 40, 100];
  expect(rateOf(gaps)).toEqual({ median: 50, p5: 10 });
});

test('the table has a column a graph, and medians over the runs', () => {
  const rates = [
    { median: 60, p5: 30 },
    { median: 58.6, p5: 21 },
    { median: 20, p5: 9 },
  ];
  const screen = {
    nodes: 5_000,
    edges: 18_002,
    firstGraph: [900, 1_240, 3_000],
    everything: 8_100,
    pan: rates,
    zoom: rates.slice(2),
    blockOfExpand: 61.4,
    blockOfSelect: 0,
    blockOfLayout: 99,
  };
  const table = toScreenTable({
    paints: [
      { firstContent: 700, interactive: 2_000 },
      { firstContent: 800, interactive: 2_400 },
      { firstContent: 1_900, interactive: 2_450 },
    ],
    graphs: [{ screen, sigma: { pan: rates, zoom: rates } }],
    memory: { rounds: 200, before: 20.04, after: 20.5 },
  });
  expect(table.split('\n').slice(2)).toEqual([
    '| nodes / edges | 5,000 / 18,002 |',
    '| --- | ---: |',
    '| first graph, s | 1.2 |',
    '| all of it shown and laid out, s | 8.1 |',
    '| frames per second while panning, median / 5th percentile | 59 / 21 |',
    '| … sigma.js | 59 / 21 |',
    '| … while zooming | 20 / 9 |',
    '| … sigma.js | 59 / 21 |',
    '| longest block while expanding, ms | 61 |',
    '| … while selecting with all shown | 0 |',
    '| … while all is laid out anew | 99 |',
    '',
    'Memory after 200 expansions and collapses: 20.5 MB, before: 20.0 MB.',
  ]);
  expect(table.split('\n')[0]).toMatch(/painted after 0\.8 s .* answers after 2\.4 s \(median of 3\)\.$/);
});
