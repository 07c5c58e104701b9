/** What people keep on the server: views with names, and notes. */
import type { NewView, Note, SavedView } from '../../server/contract/keeping.ts';
import { ask, send } from './request.ts';

const json = (method: 'POST' | 'PUT', body: object): RequestInit => ({
  method,
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

export const getViews = (signal?: AbortSignal) => ask<{ items: SavedView[] }>('/views', {}, signal);

/** Keeps a view; one of the same name is replaced. */
export async function putView(view: NewView): Promise<SavedView> {
  return (await (await send('/views', json('POST', view))).json()) as SavedView;
}

export const removeView = (id: string) => send(`/views/${encodeURIComponent(id)}`, { method: 'DELETE' });

export const getNotes = (signal?: AbortSignal) => ask<{ items: Note[] }>('/notes', {}, signal);

/** Writes a note on an entity or edge; an empty one takes it away. */
export const putNote = (about: string, text: string) =>
  send(`/notes/${encodeURIComponent(about)}`, json('PUT', { text }));
