/** What a reader says of input that it cannot take, and what it gives for input that it can. */
import type { SourceDocument } from '../model/document.ts';
import type { Why } from '../model/refused-input.ts';

/** One input that was not taken. The rest goes on. */
export interface Refusal extends Why {
  /** As the user named it, or found under the folder that the user named. */
  file: string;
  /** 1-based, where the input has lines of its own (JSON lines, front matter). */
  line?: number;
}

export type SourceResult = { document: SourceDocument } | { refusal: Refusal };

/** One line for a person: "notes.jsonl, line 3: is not JSON. Write one document a line." */
export function describeRefusal({ file, line, reason, remedy }: Omit<Refusal, 'code' | 'values'>): string {
  return `${file}${line === undefined ? '' : `, line ${line}`}: ${reason}. ${remedy}.`;
}
