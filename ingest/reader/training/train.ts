/**
 * Trains the English reader: `node --import tsx ingest/reader/training/train.ts --data FOLDER [--seed N]`. Writes
 * weights/english.bin and weights/model-card.json. The same data and seed give the same weights. The data's text stays
 * outside the repository; NOTICE names its sources.
 */
import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readModel, writeModel } from '../model-file.ts';
import { readingOf } from '../read-text.ts';
import { PackedWeights } from '../weight-table.ts';
import { EXCLUDED_SOURCES, HELD_OUT, sourcesOf, TREEBANKS } from './data-sources.ts';
import { learnLemmas } from './learn-lemmas.ts';
import { learnNames } from './learn-names.ts';
import { crossTag, learnTags, learnTrees } from './learn-syntax.ts';
import { measureNames, measureTrees, temperatureOf } from './measure.ts';
import { randomOf, shuffle } from './random.ts';
import { readNames } from './read-names.ts';
import { readTreebank, type TreeSentence } from './read-treebank.ts';
import { withHeadlines } from './recase.ts';

const WEIGHTS = new URL('../weights/english.bin', import.meta.url);
const CARD = new URL('../weights/model-card.json', import.meta.url);

/** Decimals kept of the transition weights. */
const PRECISION = 1000;

async function train(data: string, seed: number): Promise<void> {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const log = (text: string) => console.log(`${seconds()} s  ${text}`);
  // Every part draws its own numbers, so that a change to one leaves the others as they were.
  const tagRandom = randomOf(seed);
  const nameRandom = randomOf(seed);
  const bank = (name: string) => readTreebank(join(data, 'parse', `${name}.conllu.gz`));
  const [ewt, gum] = [await bank('ewt-train'), await bank('gum-train')];
  const trees = withHeadlines([...ewt, ...gum], tagRandom, toHeadline);

  const tagger = learnTags(trees, tagRandom, log);
  const predicted = crossTag(trees, tagger.tags, tagRandom, log);
  const parser = learnTrees(trees, predicted, tagger.tags, seed, log);

  const named = shuffle(await readNames(join(data, 'ner', 'train.jsonl.gz'), EXCLUDED_SOURCES), nameRandom);
  const heldOut = named.filter((_, index) => index % HELD_OUT === 0);
  const kept = named.filter((_, index) => index % HELD_OUT !== 0);
  const names = learnNames(
    kept,
    {
      weights: new PackedWeights(tagger.table),
      transitions: tagger.transitions,
      labels: tagger.tags.names.length,
    },
    nameRandom,
    log,
  );

  const tables = { tagger: tagger.table, names: names.table, moves: parser.moves, relations: parser.table };
  const header = {
    tags: tagger.tags.names,
    tagger: { transitions: rounded(tagger.transitions) },
    names: { transitions: rounded(names.transitions), temperature: 1 },
    relations: parser.relations,
    lemmas: learnLemmas([...ewt, ...gum]),
  };
  const temperature = temperatureOf(heldOut, readingOf(readModel(writeModel(header, tables))));
  const file = writeModel({ ...header, names: { ...header.names, temperature } }, tables);
  writeFileSync(WEIGHTS, file);
  const trained = seconds();

  const reading = readingOf(readModel(file));
  const scores: Record<string, unknown> = {};
  for (const name of ['ewt-dev', 'ewt-test', 'gum-dev', 'gum-test'])
    scores[name] = measureTrees(await bank(name), reading);
  scores['names-held-out'] = measureNames(heldOut, reading);
  const card = {
    model: 'english.bin',
    sha256: createHash('sha256').update(file).digest('hex'),
    bytes: file.length,
    seed,
    seconds: trained,
    data: [
      ...TREEBANKS.map(({ name, licence }, i) => ({ name, licence, sentences: [ewt, gum][i]?.length })),
      ...sourcesOf(named),
    ],
    tables: Object.fromEntries(
      Object.entries(tables).map(([name, table]) => [
        name,
        { features: table.keys.length, weights: table.values.length },
      ]),
    ),
    temperature,
    scores,
  };
  writeFileSync(CARD, `${JSON.stringify(card, undefined, 2)}\n`);
  log(JSON.stringify(scores, undefined, 1));
}

/** A headline has no period either. */
function toHeadline({ words, newParagraph }: TreeSentence, recase: (text: string, i: number) => string): TreeSentence {
  const last = words.length - 1;
  const bare = words[last]?.text === '.' && !words.some((word) => word.head === last) ? words.slice(0, last) : words;
  return { words: bare.map((word, i) => ({ ...word, text: recase(word.text, i) })), newParagraph };
}

const rounded = (values: Float64Array) => [...values].map((value) => Math.round(value * PRECISION) / PRECISION);

const { values } = parseArgs({ options: { data: { type: 'string' }, seed: { type: 'string', default: '1' } } });
if (!values.data) throw new Error('--data FOLDER is missing: the folder with parse/ and ner/');
await train(values.data, Number(values.seed));
