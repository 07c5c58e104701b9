/**
 * A batch of files on its way into the graph: what waits, what is being read, what became of each. Pure; the action
 * `add-batch.ts` sends it in slices and applies these transitions as the server tells of it.
 */
import type { Taken } from '../../server/contract/document.ts';
import type { RefusedFile } from '../vocabulary/problem-words.ts';

export type FileState = 'waiting' | 'reading' | 'taken' | 'refused' | 'left';

export interface BatchFile {
  /** With the path in the folder it came from. */
  readonly name: string;
  readonly state: FileState;
  /** Its documents; one, but for a file with a document a line. */
  readonly documents: readonly Taken[];
  readonly refusals: readonly RefusedFile[];
}

/** failed: the server could not be reached; the rest can be gone on with. undoing: what it brought is taken back. */
export type BatchState = 'adding' | 'stopping' | 'done' | 'failed' | 'undoing';

export interface Batch {
  readonly state: BatchState;
  readonly files: readonly BatchFile[];
  /** Milliseconds that were spent adding, or taking back, until `since`. */
  readonly spent: number;
  /** Since when it is added or taken back, in milliseconds; undefined while it stands still. */
  readonly since?: number;
  /** Why it failed. */
  readonly trouble?: string;
  /** Documents already taken back. */
  readonly undone: number;
}

export const startBatch = (names: readonly string[], now: number): Batch => ({
  state: 'adding',
  files: names.map((name) => ({ name, state: 'waiting', documents: [], refusals: [] })),
  spent: 0,
  since: now,
  undone: 0,
});

const changeFiles = (batch: Batch, change: (file: BatchFile) => BatchFile): Batch => ({
  ...batch,
  files: batch.files.map(change),
});

/** These are sent. */
export const beginSlice = (batch: Batch, names: readonly string[]): Batch =>
  changeFiles(batch, (file) => (names.includes(file.name) ? { ...file, state: 'reading' } : file));

export const takeOne = (batch: Batch, document: Taken): Batch =>
  changeFiles(batch, (file) =>
    file.name === document.file ? { ...file, documents: [...file.documents, document] } : file,
  );

export const refuseOne = (batch: Batch, refusal: RefusedFile): Batch =>
  changeFiles(batch, (file) =>
    file.name === refusal.file ? { ...file, refusals: [...file.refusals, refusal] } : file,
  );

/** All of these are through: one of which nothing came in was refused. */
export const endSlice = (batch: Batch, names: readonly string[]): Batch =>
  changeFiles(batch, (file) =>
    names.includes(file.name) ? { ...file, state: file.documents.length > 0 ? 'taken' : 'refused' } : file,
  );

/** Nothing more is sent: what still waits is left. */
export const stopBatch = (batch: Batch): Batch =>
  changeFiles({ ...batch, state: 'stopping' }, (file) =>
    file.state === 'waiting' ? { ...file, state: 'left' } : file,
  );

/** All is through, or nothing goes any more; what was being read when it broke off waits again. */
export function endBatch(batch: Batch, now: number, trouble?: string): Batch {
  const { since, trouble: _, ...rest } = batch;
  const ended: Batch = {
    ...rest,
    state: trouble === undefined ? 'done' : 'failed',
    spent: batch.spent + (since === undefined ? 0 : now - since),
    ...(trouble !== undefined && { trouble }),
  };
  return changeFiles(ended, (file) =>
    file.state === 'reading' ? { ...file, state: trouble === undefined ? 'left' : 'waiting' } : file,
  );
}

/** The rest is gone on with. */
export function resumeBatch(batch: Batch, now: number): Batch {
  const { trouble: _, ...rest } = batch;
  return { ...rest, state: 'adding', since: now };
}

export const beginUndo = (batch: Batch, now: number): Batch => ({
  ...batch,
  state: 'undoing',
  undone: 0,
  spent: 0,
  since: now,
});
export const undoOne = (batch: Batch): Batch => ({ ...batch, undone: batch.undone + 1 });

/** The documents that this batch brought: what was here before, or in place of another, it cannot take back. */
export const broughtBy = (batch: Batch): string[] =>
  batch.files.flatMap(({ documents }) =>
    documents.flatMap(({ outcome, document }) => (outcome === 'created' ? document.id : [])),
  );

export interface BatchCounts {
  readonly files: number;
  readonly waiting: number;
  /** Files that are through, whatever became of them. */
  readonly through: number;
  readonly refused: number;
  readonly left: number;
  readonly created: number;
  readonly replaced: number;
  readonly unchanged: number;
  readonly statements: number;
}

export function countBatch({ files }: Batch): BatchCounts {
  const inState = (state: FileState) => files.filter((file) => file.state === state).length;
  const documents = files.flatMap((file) => file.documents);
  const of = (outcome: Taken['outcome']) => documents.filter((one) => one.outcome === outcome).length;
  const [waiting, refused, left] = [inState('waiting'), inState('refused'), inState('left')];
  return {
    files: files.length,
    waiting,
    refused,
    left,
    through: inState('taken') + refused,
    created: of('created'),
    replaced: of('replaced'),
    unchanged: of('unchanged'),
    statements: documents.reduce((sum, { statements }) => sum + statements, 0),
  };
}

/** With fewer files or documents than this through, nobody knows how fast it goes. */
const ENOUGH_TO_TELL = 4;

/** Files or documents a minute, and the milliseconds that the rest takes at that rate; undefined while it is too early to tell. */
export function paceOf(batch: Batch, now: number): { perMinute: number; rest: number } | undefined {
  const { files, through, left } = countBatch(batch);
  const [done, all] = batch.state === 'undoing' ? [batch.undone, broughtBy(batch).length] : [through, files - left];
  const spent = batch.spent + (batch.since === undefined ? 0 : now - batch.since);
  if (done < ENOUGH_TO_TELL || spent <= 0) return undefined;
  return { perMinute: (done / spent) * 60_000, rest: ((all - done) * spent) / done };
}

const MOST_FILES_A_SLICE = 5;
const MOST_BYTES_A_SLICE = 5_000_000;

/**
 * Files in slices: each small enough that stopping waits for little and a broken connection loses little. One larger than
 * a slice goes alone.
 * @param sizeOf its bytes
 */
export function slicesOf<File>(files: readonly File[], sizeOf: (file: File) => number): File[][] {
  const slices: File[][] = [];
  let bytes = 0;
  for (const file of files) {
    const last = slices.at(-1);
    const together = bytes + sizeOf(file);
    if (last && last.length < MOST_FILES_A_SLICE && together <= MOST_BYTES_A_SLICE) {
      last.push(file);
      bytes = together;
    } else {
      slices.push([file]);
      bytes = sizeOf(file);
    }
  }
  return slices;
}
