/** What went wrong with one document → a refusal that names it. The rest goes on. */
import { RefusedInput, type Why, why } from './model/refused-input.ts';
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
const reasonOf = (error: unknown): Why =>
  error instanceof RefusedInput
    ? error.why
    : why('broke', { why: error instanceof Error ? error.message : String(error) });
