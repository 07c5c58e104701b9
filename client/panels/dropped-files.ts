/**
 * What was dropped or chosen → files with their paths. A folder is walked through (File and Directory Entries API); of what
 * is in it, files of other kinds are passed over and counted, since a folder holds much that nobody means.
 */

export interface ChosenFile {
  /** With the path in the folder that was dropped. */
  readonly name: string;
  readonly file: File;
}
export interface Chosen {
  readonly files: readonly ChosenFile[];
  /** Names of files in folders that are of no kind that is read. */
  readonly passedOver: readonly string[];
}

/** What is read of a dropped file or folder, of those that browsers hand out. */
interface Entry {
  readonly name: string;
  readonly fullPath: string;
  readonly isDirectory: boolean;
  /** Of a file. */
  readonly file?: (done: (file: File) => void, failed: (error: unknown) => void) => void;
  /** Of a folder. */
  readonly createReader?: () => {
    readEntries: (done: (entries: Entry[]) => void, failed: (error: unknown) => void) => void;
  };
}
interface Dropped {
  readonly items: Iterable<{ webkitGetAsEntry(): Entry | null }>;
  readonly files: Iterable<File>;
}
type InFolder = File & { readonly webkitRelativePath?: string };

export const NOTHING_CHOSEN: Chosen = { files: [], passedOver: [] };

/** Endings that the server reads (ingest/source). */
export const READ_ENDINGS = ['.txt', '.text', '.md', '.markdown', '.html', '.htm', '.xhtml', '.jsonl', '.ndjson'];

const isRead = (name: string): boolean => READ_ENDINGS.some((ending) => name.toLowerCase().endsWith(ending));
/** Written by the system, not by a person. */
const isHidden = (name: string): boolean => /(^|\/)\./.test(name);

/** Call it while the drop is handled: the browser forgets what was dropped right after. */
export async function droppedFiles(dropped: Dropped): Promise<Chosen> {
  const entries = [...dropped.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  if (entries.length === 0) return chosenFiles([...dropped.files]);
  const files: ChosenFile[] = [];
  const fromFolders: ChosenFile[] = [];
  for (const entry of entries) {
    if (entry.isDirectory) await walk(entry, fromFolders);
    else files.push({ name: entry.name, file: await fileOf(entry) });
  }
  return { files: [...files, ...kept(fromFolders)], passedOver: passedOver(fromFolders) };
}

/** Files of an input: of a folder they carry their path. */
export function chosenFiles(files: readonly InFolder[]): Chosen {
  const named = files.map((file) => ({ name: file.webkitRelativePath || file.name, file }));
  if (!files.some((file) => file.webkitRelativePath)) return { files: named, passedOver: [] };
  return { files: kept(named), passedOver: passedOver(named) };
}

/** Two choices together; of one name the later counts. */
export const together = (one: Chosen, other: Chosen): Chosen => ({
  files: [...new Map([...one.files, ...other.files].map((file) => [file.name, file])).values()],
  passedOver: [...new Set([...one.passedOver, ...other.passedOver])],
});

const kept = (files: readonly ChosenFile[]): ChosenFile[] =>
  files.filter(({ name }) => isRead(name) && !isHidden(name)).sort((one, other) => (one.name < other.name ? -1 : 1));

const passedOver = (files: readonly ChosenFile[]): string[] =>
  files.flatMap(({ name }) => (isRead(name) || isHidden(name) ? [] : name));

async function walk(folder: Entry, into: ChosenFile[]): Promise<void> {
  for (const entry of await entriesOf(folder)) {
    if (entry.isDirectory) await walk(entry, into);
    else into.push({ name: entry.fullPath.replace(/^\//, ''), file: await fileOf(entry) });
  }
}

const fileOf = (entry: Entry): Promise<File> => new Promise((resolve, reject) => entry.file?.(resolve, reject));

/** A reader hands out a hundred at a time, and none at the end. */
async function entriesOf(folder: Entry): Promise<Entry[]> {
  const reader = folder.createReader?.();
  const entries: Entry[] = [];
  for (;;) {
    const some = await new Promise<Entry[]>((resolve, reject) => reader?.readEntries(resolve, reject));
    if (some.length === 0) return entries;
    entries.push(...some);
  }
}
