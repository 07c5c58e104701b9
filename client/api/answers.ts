/** The answers that panels have asked for, kept for a while: by key, through react-query. One cache for the screen. */
import { QueryClient } from '@tanstack/react-query';
import { ApiError } from './request.ts';

/** Answers stay good for a minute: only adding documents and decisions change them, and those ask anew. */
const FRESH_MS = 60_000;
const RETRIES = 1;

export const answers = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: FRESH_MS,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      // What the server refused, it refuses again.
      retry: (failures, error) => failures < RETRIES && !(error instanceof ApiError && error.status >= 400),
    },
  },
});

/** Everything that is on the screen is asked for again; what is not, when it is next shown. */
export const askAgain = (): Promise<void> => answers.invalidateQueries();
