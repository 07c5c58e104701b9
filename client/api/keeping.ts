/** What people keep on the server: views with names, and notes. */
import type { NewView } from '../../server/contract/keeping.ts';
import { ask, hand, remove } from './request.ts';

export const getViews = (signal?: AbortSignal) => ask('/views', {}, signal);

/** Keeps a view; one of the same name is replaced. */
export const putView = (view: NewView) => hand('post', '/views', {}, view);

export const removeView = (id: string) => remove('/views/{id}', { id });

export const getNotes = (signal?: AbortSignal) => ask('/notes', {}, signal);

/** Writes a note on an entity or edge; an empty one takes it away. */
export const putNote = (about: string, text: string) => hand('put', '/notes/{about}', { about }, { text });
