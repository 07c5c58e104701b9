/** What entities are called in a language. */
import { ask } from './request.ts';

export const getNames = (language: string, signal?: AbortSignal) => ask('/names', { language }, signal);
