/**
 * `npm run bench:screen`: the built screen in Chromium over a real server: how soon it is there, how smoothly it moves,
 * how long it keeps one waiting, beside sigma.js with the same graph in the same run. Prints the README's table; with
 * `--save` puts it there. `--paint` measures first paint alone, `--runs` says how often each gesture is measured.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { findChromium } from '../journey/find-chromium.ts';
import { buildScreen, serveFilled, serveScreen } from '../journey/serve-screen.ts';
import { replaceBlock } from '../quality/replace-block.ts';
import { putRows } from '../support/graph/put-rows.ts';
import { generateGraph } from './generate-graph.ts';
import { type MemoryUse, measureMemory } from './screen/measure-memory.ts';
import { measurePaint } from './screen/measure-paint.ts';
import { measureScreen } from './screen/measure-screen.ts';
import { buildSigmaPage, measureSigma } from './screen/measure-sigma.ts';
import { type ScreenFigures, toScreenTable } from './screen/to-screen-table.ts';

const { values } = parseArgs({
  options: {
    runs: { type: 'string', default: '3' },
    paint: { type: 'boolean', default: false },
    save: { type: 'boolean', default: false },
  },
});
/** Generated entities and edges: of these, as many as are wanted stand in a statement (500 and 5,000). */
const GRAPHS = [
  { entities: 755, edges: 1_500 },
  { entities: 7_850, edges: 18_000 },
];
const PAINTS = 3;
const ROUNDS_OF_MEMORY = 200;
const readme = join(import.meta.dirname, '../../README.md');
const baseline = join(import.meta.dirname, 'baseline.json');

const executablePath = findChromium();
if (!executablePath) process.exit(1);
const began = Date.now();
const say = (words: string) => console.error(`${Math.round((Date.now() - began) / 1000)} s: ${words}`);
say('building the screen');
const screen = await buildScreen();
const sigma = await buildSigmaPage();
const runs = Number(values.runs);
// Sigma draws by WebGL; where there is no graphics card, Chromium computes it. Not by --use-angle=swiftshader: that would
// draw the canvas of the screen through it too, at 2 frames a second.
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--enable-unsafe-swiftshader'] });

say('first paint');
const sample = await serveScreen(screen.folder, 'sample');
const paints = [];
for (let run = 0; run < PAINTS; run += 1) paints.push(await measurePaint(browser, sample.address));
await sample.close();
say(toScreenTable({ paints, graphs: [] }));

const graphs: ScreenFigures['graphs'] = [];
let memory: MemoryUse | undefined;
for (const size of values.paint ? [] : GRAPHS) {
  const graph = generateGraph(size);
  const served = await serveFilled(screen.folder, async (engine) => {
    for (const rows of graph.batches()) await putRows(engine, rows);
  });
  const hub = graph.ids[0] as string;
  say(`the screen over ${size.entities} entities`);
  const { speed, drawn, place } = await measureScreen(browser, served.address, hub, runs);
  say('sigma.js with the same');
  graphs.push({ screen: speed, sigma: await measureSigma(browser, sigma.script, drawn, place, runs) });
  if (!memory) {
    say('memory');
    memory = await measureMemory(browser, served.address, graph.ids, ROUNDS_OF_MEMORY);
  }
  await served.close();
}
await browser.close();
await sigma.remove();
await screen.remove();

const figures: ScreenFigures = { paints, graphs, ...(memory && { memory }) };
const table = toScreenTable(figures);
console.log(table);
if (values.save) {
  const before = JSON.parse(readFileSync(baseline, 'utf8'));
  writeFileSync(baseline, `${JSON.stringify({ ...before, screen: figures }, null, 2)}\n`);
  writeFileSync(readme, replaceBlock(readFileSync(readme, 'utf8'), 'screen', table));
}
