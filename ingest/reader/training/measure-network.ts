/**
 * Scores of the reader network as the product runs it, in Node with the quantized weights: `npm run -s measure-reader --
 * --data FOLDER [--weights FOLDER] [--fit] [--out FILE]`. FOLDER of the data as `train.ts` takes it; weights are the
 * committed ones unless others are named. `--fit` first fits the temperature of the names and writes it into
 * `english.json`; `--out` writes the scores as JSON, which training puts on the model card.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

import { NAME_PAIRS, NetworkReader } from '../network-reader.ts';
import { findRuntime } from '../runtime.ts';
import { EXCLUDED_SOURCES, HELD_OUT } from './data-sources.ts';
import { type Chain, fitTemperature, goldTokensOf, scoreNames, scoreTrees } from './measure.ts';
import { randomOf, shuffle } from './random.ts';
import { type NameSentence, readNames } from './read-names.ts';
import { readTreebank } from './read-treebank.ts';

const WEIGHTS = new URL('../weights/', import.meta.url);
const LEMMAS = new URL('english.bin', WEIGHTS);

const { values } = parseArgs({
  options: {
    data: { type: 'string' },
    weights: { type: 'string', default: fileURLToPath(WEIGHTS) },
    seed: { type: 'string', default: '1' },
    banks: { type: 'string', default: 'ewt-test,gum-test' },
    fit: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});
if (!values.data) throw new Error('--data FOLDER is missing: the folder with parse/ and ner/');
await measure(values.data, pathToFileURL(`${resolve(values.weights)}/`), Number(values.seed));

async function measure(data: string, weights: URL, seed: number): Promise<void> {
  const named = shuffle(await readNames(join(data, 'ner', 'train.jsonl.gz'), EXCLUDED_SOURCES), randomOf(seed));
  const heldOut = named.filter((_, index) => index % HELD_OUT === 0);
  if (values.fit) await fitTemperatureOf(heldOut, weights);
  const reader = await openReader(weights);
  const scores: Record<string, unknown> = {};
  for (const bank of values.banks.split(',')) {
    const trees = await readTreebank(join(data, 'parse', `${bank}.conllu.gz`));
    const read = await reader.read(trees.map(({ words }) => goldTokensOf(words)));
    scores[bank] = scoreTrees(trees, read);
    console.log(bank, JSON.stringify(scores[bank]));
  }
  const read = await reader.read(heldOut.map(({ tokens }) => goldTokensOf(tokens)));
  const names = read.map((sentence) => sentence.names);
  scores['names-held-out'] = scoreNames(heldOut, names);
  console.log('names-held-out', JSON.stringify(scores['names-held-out']));
  for (const source of [...new Set(heldOut.map((sentence) => sentence.source))].sort()) {
    const own = heldOut.flatMap((sentence, index) => (sentence.source === source ? [index] : []));
    const sentences = own.map((index) => heldOut[index] as NameSentence);
    console.log(
      ' ',
      source,
      JSON.stringify(
        scoreNames(
          sentences,
          own.map((index) => names[index] ?? []),
        ),
      ),
    );
  }
  if (values.out) writeFileSync(values.out, `${JSON.stringify(scores)}\n`);
}

async function openReader(weights: URL): Promise<NetworkReader> {
  const found = await findRuntime();
  if ('missing' in found) throw new Error(found.missing);
  return NetworkReader.open(weights, LEMMAS, found.runtime);
}

async function fitTemperatureOf(heldOut: readonly NameSentence[], weights: URL): Promise<void> {
  const reader = await openReader(weights);
  const chains: Chain[] = [];
  for (const { tokens } of heldOut)
    chains.push([await reader.nameScores(goldTokensOf(tokens)), tokens.length, NAME_PAIRS]);
  const file = new URL('english.json', weights);
  const labels = JSON.parse(readFileSync(file, 'utf8'));
  labels.nameTemperature = fitTemperature(heldOut, chains);
  writeFileSync(file, `${JSON.stringify(labels)}\n`);
  console.log('temperature of names', labels.nameTemperature);
}
