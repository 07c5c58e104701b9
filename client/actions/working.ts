/** Runs what an action awaits: the screen shows that it is under way, and a failure in the API's own words. */
import { ApiError } from '../api/request.ts';
import { tell, wait } from '../store/explorer.ts';
import { change } from '../store/explorer-store.ts';

/** Answers whether it went well. `failure` is told where it did not: `t('Could not open it')`. */
export async function working(failure: string, work: () => Promise<unknown>): Promise<boolean> {
  change((state) => wait(state, 1));
  try {
    await work();
    return true;
  } catch (error) {
    change((state) => tell(state, { tone: 'trouble', title: failure, detail: messageOf(error) }));
    return false;
  } finally {
    change((state) => wait(state, -1));
  }
}

/** An error as sentences. */
export function messageOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  const detail = error instanceof ApiError ? error.detail : undefined;
  const sentence = /[.!?]$/.test(message) ? message : `${message}.`;
  return detail ? `${sentence} ${detail}` : sentence;
}
