/**
 * Training data → JSON lines in the reader's own tokens, for `train.py`: `node --import tsx prepare.ts --data FOLDER
 * --out FOLDER`. Writes names-{train,held-out}.jsonl (`words`, `allowed`: bits of the labels that may be true),
 * {ewt,gum}-{train,dev,test}.jsonl (`words`, `tags`, `heads`, `relations`) and labels.json (their numbers, the counts
 * and licences). So Python and Node never split a text each in its own way.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { NAME_TYPES } from '../../label-spans.ts';
import { EXCLUDED_SOURCES, HELD_OUT, sourcesOf, TREEBANKS } from '../data-sources.ts';
import { randomOf, shuffle } from '../random.ts';
import { readNames } from '../read-names.ts';
import { readTreebank } from '../read-treebank.ts';
import { tagSetOf } from '../tag-set.ts';

async function prepare(data: string, out: string, seed: number): Promise<void> {
  mkdirSync(out, { recursive: true });
  const write = (name: string, rows: readonly object[]) =>
    writeFileSync(join(out, `${name}.jsonl`), `${rows.map((row) => JSON.stringify(row)).join('\n')}\n`);
  const bank = (name: string) => readTreebank(join(data, 'parse', `${name}.conllu.gz`));

  const train = [...(await bank('ewt-train')), ...(await bank('gum-train'))];
  const tags = tagSetOf(train);
  const relations = [...new Set(train.flatMap(({ words }) => words.map(({ relation }) => relation)))].sort();
  for (const name of ['ewt-train', 'gum-train', 'ewt-dev', 'gum-dev', 'ewt-test', 'gum-test'])
    write(
      name,
      (await bank(name)).map(({ words }) => ({
        words: words.map(({ text }) => text),
        tags: words.map(({ upos, xpos }) => tags.of(upos, xpos)),
        heads: words.map(({ head }) => head),
        // A relation that training never saw counts as wrong.
        relations: words.map(({ relation }) => relations.indexOf(relation)),
      })),
    );

  const named = shuffle(await readNames(join(data, 'ner', 'train.jsonl.gz'), EXCLUDED_SOURCES), randomOf(seed));
  const rows = named.map(({ source, tokens, allowed }) => ({ source, words: tokens.map(({ text }) => text), allowed }));
  write(
    'names-held-out',
    rows.filter((_, index) => index % HELD_OUT === 0),
  );
  write(
    'names-train',
    rows.filter((_, index) => index % HELD_OUT !== 0),
  );
  writeFileSync(
    join(out, 'labels.json'),
    JSON.stringify({
      names: ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])],
      tags: tags.names,
      relations,
      data: [
        ...(await Promise.all(
          TREEBANKS.map(async ({ file, ...rest }) => ({ ...rest, sentences: (await bank(file)).length })),
        )),
        ...sourcesOf(named),
      ],
    }),
  );
}

const { values } = parseArgs({
  options: { data: { type: 'string' }, out: { type: 'string' }, seed: { type: 'string', default: '1' } },
});
if (!values.data || !values.out) throw new Error('--data FOLDER and --out FOLDER are needed');
await prepare(values.data, values.out, Number(values.seed));
