/** The small reader with its committed weights: what reads where the network cannot run. Weights are read at the first text. */
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
export function readSmall(text: string): Sentence[] {
  reading ??= readingOf(readModel(readFileSync(WEIGHTS)));
  return readText(text, reading);
}
