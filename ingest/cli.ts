/**
 * The command line: extract, ingest, dump, restore. The only place of ingest that prints; results go to standard output,
 * everything else to standard error. What a command does not need is not loaded: `extract` knows no database.
 */
import { Command, CommanderError } from 'commander';
import type { Input } from './corpus-pipeline.ts';
import type { Extractor } from './extractor.ts';
import type { FoundFile } from './source/read-files.ts';

/** What the exit code says; 2 also for a command line that cannot be understood. */
const ALL_DONE = 0;
const SOME_REFUSED = 1;
const NOTHING_DONE = 2;
/** As shells report a process that Ctrl-C ended. */
const STOPPED = 130;

interface InputOptions {
  jsonl?: true;
  raw?: true;
}

const program = new Command('entente')
  .description('News articles in, a graph of who did what to whom out')
  .exitOverride()
  .showHelpAfterError('Try --help.');

program
  .command('extract')
  .description('print the extraction result of each document, one a line')
  .argument('<file...>', 'files of any supported format; - is standard input')
  .option(
    '--jsonl',
    'each file holds one document a line: {"id", "text", "title"?, "publishedAt"?, "language"?, "url"?}',
  )
  .option('--raw', 'the text is the body already: offsets are into the text as given')
  .action((files: string[], options: InputOptions) => finish(extract(files, options)));

program
  .command('ingest')
  .description('put documents into the graph')
  .argument('<file or folder...>', 'files of any supported format, or folders of them; - is standard input')
  .option('--jsonl', 'each file holds one document a line')
  .option('--raw', 'the text is the body already')
  .action((files: string[], options: InputOptions) => finish(ingest(files, options)));

program
  .command('dump')
  .description('print the whole graph, one JSON record a line, sorted')
  .action(() => finish(dump()));

program
  .command('restore')
  .description('read a dump into an empty graph')
  .argument('<file>', 'what dump printed')
  .action((file: string) => finish(restore(file)));

let closeThreads = (): Promise<void> => Promise.resolve();

// A reader that has seen enough (`| head`) ends the output; that is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  void closeThreads().then(() => process.exit(ALL_DONE));
});

await program.parseAsync().catch((error: unknown) => {
  if (!(error instanceof CommanderError)) throw error;
  process.exitCode = error.exitCode === 0 ? ALL_DONE : NOTHING_DONE;
});

/** Expected failures are one message; anything else is a fault of this program and shows where it happened. */
async function finish(command: Promise<number>): Promise<void> {
  try {
    process.exitCode = await command;
  } catch (error) {
    const { EngineUnavailable, QueryFailed } = await import('../cypher/engine/errors.ts');
    const { SettingsRefused } = await import('../cypher/engine/settings.ts');
    const { RestoreRefused } = await import('./load/restore-refused.ts');
    const { GraphChanged } = await import('./load/graph-changed.ts');
    const expected = [EngineUnavailable, QueryFailed, SettingsRefused, RestoreRefused, GraphChanged].some(
      (kind) => error instanceof kind,
    );
    console.error(expected ? (error as Error).message : error);
    process.exitCode = NOTHING_DONE;
  }
}

async function extract(paths: string[], options: InputOptions): Promise<number> {
  const { extractCorpus } = await import('./extract-corpus.ts');
  const { describeRefusal } = await import('./source/refusal.ts');
  const { readerShortfall } = await import('./reader/runtime.ts');
  const extractor = await openExtractorFor(paths, options);
  closeThreads = extractor.close;
  const shortfall = await readerShortfall();
  if (shortfall !== undefined) console.error(`${shortfall}.`);
  try {
    let [done, refused] = [0, 0];
    for await (const result of extractCorpus(readInputs(await filesOf(paths, options), options), extractor)) {
      if ('refusal' in result) {
        console.error(describeRefusal(result.refusal));
        refused++;
      } else {
        await print(JSON.stringify(result.extraction));
        done++;
      }
    }
    return exitCodeOf(done, refused);
  } finally {
    await extractor.close();
  }
}

/** Threads take a second to load: one document is read sooner without. */
async function openExtractorFor(paths: string[], { jsonl }: InputOptions): Promise<Extractor> {
  if (jsonl || paths.length > 1) return (await import('./extractor.ts')).openExtractor();
  const { extractDocument } = await import('./document-pipeline.ts');
  return { threads: 1, extract: extractDocument, close: () => Promise.resolve() };
}

async function filesOf(paths: string[], options: InputOptions): Promise<FoundFile[]> {
  const { listFiles } = await import('./source/read-files.ts');
  const files: FoundFile[] = [];
  for await (const file of listFiles(paths, options)) files.push(file);
  return files;
}

async function* readInputs(files: readonly FoundFile[], options: InputOptions): AsyncGenerator<Input> {
  const { readFoundFile } = await import('./source/read-files.ts');
  for (const found of files) {
    for await (const result of readFoundFile(found, options)) yield { ...result, file: found.file };
  }
}

async function ingest(paths: string[], options: InputOptions): Promise<number> {
  const stop = new AbortController();
  // The first Ctrl-C ends in order, the second at once.
  process.once('SIGINT', () => stop.abort()).once('SIGTERM', () => stop.abort());
  const { openExtractor } = await import('./extractor.ts');
  const { ingestCorpus } = await import('./corpus-pipeline.ts');
  const { describeRefusal } = await import('./source/refusal.ts');
  const engine = await openGraph();
  const extractor = openExtractor();
  try {
    const files = await filesOf(paths, options);
    const progress = await openProgress(files.length);
    const notes = new Map<string, number>();
    const counts = { created: 0, replaced: 0, unchanged: 0, refused: 0 };
    let done = 0;
    let current: string | undefined;
    for await (const event of ingestCorpus(readInputs(files, options), engine, extractor, { signal: stop.signal })) {
      if (current !== event.file) {
        if (current !== undefined) done++;
        current = event.file;
      }
      counts[event.kind === 'ingested' ? event.outcome : event.kind]++;
      if (event.kind === 'refused') progress.say(describeRefusal(event.refusal));
      if (event.kind === 'ingested') {
        for (const note of event.extraction.notes ?? []) notes.set(note, (notes.get(note) ?? 0) + 1);
      }
      progress.show(done, event.file);
    }
    progress.close(stop.signal.aborted ? done : files.length);
    for (const [note, documents] of notes) console.error(`${documents} documents: ${note}`);
    const { created, replaced, unchanged, refused } = counts;
    console.error(
      `${created + replaced + unchanged} documents are in ${engine.location}: ${created} new, ${replaced} replaced, ${unchanged} unchanged; ${refused} refused.`,
    );
    if (stop.signal.aborted) {
      console.error('Stopped before the end. The same command again goes on from here.');
      return STOPPED;
    }
    return exitCodeOf(created + replaced + unchanged, refused);
  } finally {
    await extractor.close();
    await engine.close();
  }
}

async function dump(): Promise<number> {
  const { dumpGraph } = await import('./load/dump-graph.ts');
  const engine = await openGraph();
  try {
    for await (const line of dumpGraph(engine)) await print(line);
    return ALL_DONE;
  } finally {
    await engine.close();
  }
}

async function restore(file: string): Promise<number> {
  const { restoreGraph } = await import('./load/restore-graph.ts');
  const engine = await openGraph();
  try {
    const restored = await restoreGraph(engine, file);
    console.error(
      `${restored.documents} documents, ${restored.entities} entities and ${restored.statements} statements are in ${engine.location}.`,
    );
    return ALL_DONE;
  } finally {
    await engine.close();
  }
}

async function openGraph() {
  const { openEngine } = await import('../cypher/engine/open-engine.ts');
  const { readSettings } = await import('../cypher/engine/settings.ts');
  return openEngine(readSettings(process.env));
}

function exitCodeOf(done: number, refused: number): number {
  if (done === 0) return NOTHING_DONE;
  return refused === 0 ? ALL_DONE : SOME_REFUSED;
}

/** One line to standard output; waits while the reader is slower. */
async function print(line: string): Promise<void> {
  if (process.stdout.write(`${line}\n`)) return;
  await new Promise<void>((resolve) => process.stdout.once('drain', () => resolve()));
}

interface Progress {
  show(files: number, file: string): void;
  /** A message that stays, above the bar. */
  say(message: string): void;
  close(files: number): void;
}

/** A bar on a terminal; elsewhere a plain line now and then, so that a log shows that it goes on. */
async function openProgress(total: number): Promise<Progress> {
  if (process.stderr.isTTY) {
    const { MultiBar, Presets } = await import('cli-progress');
    const bars = new MultiBar(
      { format: '{bar} {value} of {total} files  {file}', stream: process.stderr, hideCursor: true },
      Presets.shades_classic,
    );
    const bar = bars.create(total, 0, { file: '' });
    return {
      show: (files, file) => bar.update(files, { file }),
      say: (message) => bars.log(`${message}\n`),
      close(files) {
        bar.update(files, { file: '' });
        bars.stop();
      },
    };
  }
  /** Milliseconds between two plain lines. */
  const PAUSE = 5_000;
  let last = Date.now();
  return {
    show(files, file) {
      if (Date.now() - last < PAUSE) return;
      last = Date.now();
      console.error(`${files} of ${total} files, now ${file}`);
    },
    say: (message) => console.error(message),
    close: () => undefined,
  };
}
