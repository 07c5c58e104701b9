/** What went wrong with one document → a refusal that names it. The rest goes on. */
import { RefusedInput } from './model/refused-input.ts';
import type { Refusal } from './source/refusal.ts';

/**
 * @param file as the user named it
 * @param id of the document: named too where the file holds several
 */
export function refusalOf(file: string, id: string | undefined, error: unknown): Refusal {
  const isWhole = id === undefined || file === id || file.endsWith(`/${id}`);
  return { file: isWhole ? file : `${file}, document "${id}"`, ...reasonOf(error) };
}

/** A fault that is not the input's is ours: it costs one document, not the run. */
function reasonOf(error: unknown): { reason: string; remedy: string } {
  if (error instanceof RefusedInput) return { reason: error.reason, remedy: error.remedy };
  return {
    reason: `broke the extraction: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Leave it out, and report the fault with its text',
  };
}
