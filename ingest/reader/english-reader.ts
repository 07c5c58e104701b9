/** The reader of English with its committed weights, as a language takes it. Weights are read at the first text. */
import { readFileSync } from 'node:fs';
import type { Sentence } from '../model/sentence.ts';
import { readModel } from './model-file.ts';
import { type Reading, readingOf, readText } from './read-text.ts';

const WEIGHTS = new URL('./weights/english.bin', import.meta.url);

let reading: Reading | undefined;

/**
 * Reads an English text. The same text gives the same sentences.
 * @throws {Error} the weights file is missing or damaged
 */
export function readEnglish(text: string): Sentence[] {
  reading ??= readingOf(readModel(readFileSync(WEIGHTS)));
  return readText(text, reading);
}
