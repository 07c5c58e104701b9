/** Files or one body → their documents in the graph, one after another, telling what happens as it does. */
import type { SourceDocument } from '../../ingest/model/document.ts';
import { RefusedInput } from '../../ingest/model/refused-input.ts';
import { readSource } from '../../ingest/source/read-source.ts';
import type { Progress, Refusal, Taken } from '../contract/document.ts';
import type { Intake } from './intake.ts';

export interface UploadedFile {
  name: string;
  bytes: Uint8Array;
}

export type IntakeEvent =
  | { event: 'progress'; data: Progress }
  | { event: 'taken'; data: Taken }
  | { event: 'refused'; data: Refusal };

/** A document to be taken in, and the name by which a message speaks of it. */
interface Named {
  file: string;
  source: SourceDocument;
}

/** @param url where the documents were published, in place of what they say themselves */
export async function* takeInFiles(
  intake: Intake,
  files: readonly UploadedFile[],
  url?: string,
): AsyncGenerator<IntakeEvent> {
  const found: Named[] = [];
  for (const { name, bytes } of files) {
    for (const result of await readSource({ file: name, id: name }, bytes)) {
      if ('refusal' in result) yield { event: 'refused', data: result.refusal };
      else found.push({ file: name, source: { ...result.document, ...(url !== undefined && { url }) } });
    }
  }
  yield* takeIn(intake, found);
}

export async function* takeIn(intake: Intake, documents: readonly Named[]): AsyncGenerator<IntakeEvent> {
  const total = documents.length;
  yield { event: 'progress', data: { done: 0, total } };
  for (const [place, { file, source }] of documents.entries()) {
    try {
      yield { event: 'taken', data: { file, ...(await intake.ingest(source)) } };
    } catch (error) {
      if (!(error instanceof RefusedInput)) throw error;
      yield { event: 'refused', data: { file, ...error.why } };
    }
    yield { event: 'progress', data: { done: place + 1, total, document: source.id ?? file } };
  }
}
