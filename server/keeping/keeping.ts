/**
 * Views and notes in one JSON file of the data folder, written whole and put in place of the old one, so that a crash
 * leaves either. A few people's bookmarks need no database, and a graph that is built anew leaves them alone.
 */
import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { NewView, Note, SavedView } from '../contract/keeping.ts';

interface Kept {
  readonly views: readonly SavedView[];
  readonly notes: readonly Note[];
}

export interface Keeping {
  /** The newest first. */
  views: () => Promise<readonly SavedView[]>;
  /** Replaces the view of the same name. */
  saveView: (view: NewView) => Promise<SavedView>;
  /** False where there is no such view. */
  removeView: (id: string) => Promise<boolean>;
  notes: () => Promise<readonly Note[]>;
  /** An empty text takes the note away. */
  writeNote: (about: string, text: string) => Promise<Note>;
}

const NOTHING: Kept = { views: [], notes: [] };

/** The file could not be read as what it should be. */
export class KeepingUnreadable extends Error {
  constructor(path: string) {
    super(`${path} does not hold views and notes as Entente writes them. Repair it, or move it away to begin anew.`);
  }
}

/** @param folder where the file stands; without one, what is kept lasts as long as the process */
export function openKeeping(folder?: string, now: () => Date = () => new Date()): Keeping {
  const path = folder && join(folder, 'kept.json');
  let kept: Promise<Kept> | undefined;
  const read = (): Promise<Kept> => {
    kept ??= path ? readKept(path) : Promise.resolve(NOTHING);
    // What could not be read may have been repaired by the next time.
    kept.catch(() => {
      kept = undefined;
    });
    return kept;
  };
  // One change after another: each is made of what the one before left.
  let last: Promise<unknown> = Promise.resolve();
  const change = <Answer>(make: (old: Kept) => readonly [next: Kept, answer: Answer]): Promise<Answer> => {
    const done = last
      .catch(() => undefined)
      .then(async () => {
        const [next, answer] = make(await read());
        if (path) await writeKept(path, next);
        kept = Promise.resolve(next);
        return answer;
      });
    last = done;
    return done;
  };
  return {
    views: async () => (await read()).views,
    saveView: (view) =>
      change((old) => {
        const same = old.views.find(({ name }) => name === view.name);
        const saved = { ...view, id: same?.id ?? randomUUID(), savedAt: now().toISOString() };
        return [{ ...old, views: [saved, ...old.views.filter(({ id }) => id !== saved.id)] }, saved];
      }),
    removeView: (id) =>
      change((old) => {
        const views = old.views.filter((view) => view.id !== id);
        return [{ ...old, views }, views.length < old.views.length];
      }),
    notes: async () => (await read()).notes,
    writeNote: (about, text) =>
      change((old) => {
        const note = { about, text, writtenAt: now().toISOString() };
        const others = old.notes.filter((one) => one.about !== about);
        return [{ ...old, notes: text === '' ? others : [note, ...others] }, note];
      }),
  };
}

async function readKept(path: string): Promise<Kept> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return NOTHING;
    throw error;
  }
  const kept = parse(text);
  if (!kept || !Array.isArray(kept.views) || !Array.isArray(kept.notes)) throw new KeepingUnreadable(path);
  return kept as Kept;
}

function parse(text: string): Partial<Kept> | undefined {
  try {
    return JSON.parse(text) as Partial<Kept>;
  } catch {
    return undefined;
  }
}

async function writeKept(path: string, kept: Kept): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.new`;
  await writeFile(beside, `${JSON.stringify(kept, null, 1)}\n`);
  await rename(beside, path);
}
