/** An empty graph → one that holds the sample corpus, so that a first start has something to show. */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { SingleBar } from 'cli-progress';
import type { Engine } from '../../cypher/engine/engine.ts';
import { documentsCount } from '../../cypher/read/documents.ts';
import { readFiles } from '../../ingest/source/read-files.ts';
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
  const [count] = await engine.run(documentsCount, { publisher: null, language: null });
  if ((count?.total ?? 0) > 0 && !existsSync(mark)) return;
  mkdirSync(dataFolder, { recursive: true });
  writeFileSync(mark, '');
  const documents = [];
  for await (const result of readFiles([SAMPLE])) if ('document' in result) documents.push(result.document);
  const bar = new SingleBar({
    format: 'Loading the sample corpus [{bar}] {value} of {total} documents',
    stream: output,
    barsize: 30,
    clearOnComplete: false,
    linewrap: false,
  });
  if (!output.isTTY) output.write(`Loading the sample corpus: ${documents.length} documents …\n`);
  bar.start(documents.length, 0);
  await Promise.all(
    documents.map(async (document) => {
      await intake.ingest(document);
      bar.increment();
    }),
  );
  bar.stop();
  rmSync(mark);
}
