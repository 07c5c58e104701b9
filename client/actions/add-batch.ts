/**
 * The user adds files: they go in slices, two at a time, so that the server's readers have work while another slice is on
 * its way. A slice that is refused as a whole is sent again file by file: only the one that is wrong stays out.
 */
import { askAgain } from '../api/answers.ts';
import { addDocument, addFiles, type Handed, type Told } from '../api/documents.ts';
import { ApiError } from '../api/request.ts';
import { t } from '../language/t.ts';
import {
  beginSlice,
  beginUndo,
  broughtBy,
  endBatch,
  endSlice,
  refuseOne,
  resumeBatch,
  slicesOf,
  startBatch,
  stopBatch,
  takeOne,
  undoOne,
} from '../store/batch.ts';
import { batchStore, changeBatch, presentBatch } from '../store/batch-store.ts';
import { showWhatIsThere } from './open-explorer.ts';
import { learnNames } from './speak-language.ts';
import { takeBack } from './take-back.ts';
import { messageOf, working } from './working.ts';

/** As many slices on their way at once. */
const LANES = 2;

/** What the batch is made of, by name; the store holds no files. */
let handed = new Map<string, Handed>();
/** Cuts off what is under way. */
let cut = new AbortController();

/** Adds them to the graph; answers when all are through, or nothing goes any more. */
export async function addBatch(chosen: readonly Handed[]): Promise<void> {
  handed = new Map(chosen.map((one) => [one.name, one]));
  batchStore.setState({ batch: startBatch([...handed.keys()], Date.now()) });
  await goOn();
}

/** Goes on with what still waits, after the server was away. */
export async function resumeAdding(): Promise<void> {
  changeBatch((batch) => resumeBatch(batch, Date.now()));
  await goOn();
}

async function goOn(): Promise<void> {
  cut = new AbortController();
  window.addEventListener('beforeunload', warn);
  try {
    const waiting = (presentBatch()?.files ?? []).filter(({ state }) => state === 'waiting');
    const slices = slicesOf(
      waiting.flatMap(({ name }) => handed.get(name) ?? []),
      sizeOf,
    );
    const lane = async () => {
      for (let slice = next(slices); slice; slice = next(slices)) await sendSlice(slice);
    };
    const ended = await Promise.allSettled(Array.from({ length: LANES }, lane));
    // The lane that was cut off since the other lost the server has nothing to say.
    const failed = ended.find((one) => one.status === 'rejected' && one.reason instanceof ApiError);
    const trouble = failed?.status === 'rejected' ? messageOf(failed.reason) : undefined;
    changeBatch((batch) => endBatch(batch, Date.now(), batch.state === 'stopping' ? undefined : trouble));
  } finally {
    window.removeEventListener('beforeunload', warn);
  }
  await working(t('Could not show what is new'), async () => {
    await learnNames();
    await Promise.all([askAgain(), showWhatIsThere()]);
  });
}

/** The next slice, unless it was stopped or the other lane lost the server. */
function next(slices: Handed[][]): Handed[] | undefined {
  return presentBatch()?.state === 'adding' && !cut.signal.aborted ? slices.shift() : undefined;
}

/** A page with its address, and what is no file, goes alone. */
const sizeOf = (one: Handed): number =>
  'file' in one && one.url === undefined ? one.file.size : Number.POSITIVE_INFINITY;

async function sendSlice(slice: readonly Handed[]): Promise<void> {
  const names = slice.map(({ name }) => name);
  changeBatch((batch) => beginSlice(batch, names));
  try {
    for (const { name, ...one } of slice.filter((each) => 'document' in each)) {
      // The server calls it by its id.
      await addDocument(
        one.document,
        (told) => tell({ ...told, data: { ...told.data, file: name } } as Told),
        cut.signal,
      );
    }
    const files = slice.filter((one) => 'file' in one);
    if (files.length > 0) await addFiles(files, tell, cut.signal);
  } catch (error) {
    if (!(error instanceof ApiError) || SERVER_IS_AWAY.includes(error.status)) {
      // The other lane would find the same: nothing more is sent.
      cut.abort();
      throw error;
    }
    if (slice.length > 1) {
      for (const one of slice) await sendSlice([one]);
      return;
    }
    const refusal = { file: names[0] as string, reason: messageOf(error), remedy: '' };
    changeBatch((batch) => refuseOne(batch, refusal));
  }
  changeBatch((batch) => endSlice(batch, names));
}

/** No answer came, or the graph behind the server does not answer. */
const SERVER_IS_AWAY = [0, 503];

function tell(told: Told): void {
  changeBatch((batch) => (told.event === 'taken' ? takeOne(batch, told.data) : refuseOne(batch, told.data)));
}

/** Nothing more is sent. What is under way is waited for, but for a file with a document a line, which may take minutes. */
export function stopAdding(): void {
  changeBatch(stopBatch);
  const reading = (presentBatch()?.files ?? []).filter(({ state }) => state === 'reading');
  if (reading.some(({ name }) => /\.(jsonl|ndjson)$/i.test(name))) cut.abort();
}

/** Takes back all that the batch brought. Answers whether it went well. */
export async function undoBatch(): Promise<boolean> {
  const batch = presentBatch();
  if (!batch) return false;
  changeBatch((now) => beginUndo(now, Date.now()));
  const isUndone = await takeBack(broughtBy(batch), () => changeBatch(undoOne));
  await askAgain();
  if (isUndone) forgetBatch();
  else changeBatch((now) => endBatch(now, Date.now()));
  return isUndone;
}

export const forgetBatch = (): void => {
  handed = new Map();
  batchStore.setState({ batch: undefined });
};

/** Leaving the page would break off what is being added. */
const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
