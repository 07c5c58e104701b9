/** An empty graph → one that holds the sample corpus, so that a first start has something to show. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import type { Engine } from '../../cypher/engine/engine.ts';
import { documentsCount } from '../../cypher/read/documents.ts';
import type { Input } from '../../ingest/corpus-pipeline.ts';
import { type FoundFile, listFiles, readFoundFile } from '../../ingest/source/read-files.ts';
import { describeRefusal } from '../../ingest/source/refusal.ts';
import type { Intake } from './intake.ts';

const SAMPLE = fileURLToPath(new URL('../../ingest/sample', import.meta.url));
/** Stands in the data folder while the sample is on its way, so that a start that was cut off is finished by the next. */
const MARK = 'sample-on-its-way';

/** @param output where the progress is shown */
export async function loadSample(
  engine: Engine,
  intake: Intake,
  dataFolder: string,
  output: NodeJS.WriteStream,
): Promise<void> {
  const mark = join(dataFolder, MARK);
  const [count] = await engine.run(documentsCount, { publisher: null, language: null, knownBy: null });
  if ((count?.total ?? 0) > 0 && !existsSync(mark)) return;
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(mark, '');
  const files: FoundFile[] = [];
  for await (const file of listFiles([SAMPLE])) files.push(file);
  const bar = new SingleBar({
    format: 'Loading the sample corpus [{bar}] {value} of {total} documents',
    stream: output,
    barsize: 30,
    linewrap: false,
  });
  if (!output.isTTY) output.write(`Loading the sample corpus: ${files.length} documents …\n`);
  bar.start(files.length, 0);
  for await (const event of intake.ingestAll(readAll(files))) {
    if (event.kind === 'refused') output.write(`${describeRefusal(event.refusal)}\n`);
    bar.increment();
  }
  bar.stop();
  rmSync(mark);
}

async function* readAll(files: readonly FoundFile[]): AsyncGenerator<Input> {
  for (const found of files) {
    for await (const result of readFoundFile(found, {})) yield { ...result, file: found.file };
  }
}
