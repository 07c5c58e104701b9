/**
 * The reader of English, as its language takes it: the network where its runtime is there, else the small reader, which
 * needs nothing but Node. Weights are read at the first text.
 */
import type { Sentence } from '../model/sentence.ts';
import { cutLong } from './cut-long.ts';
import { NetworkReader } from './network-reader.ts';
import { type FoundRuntime, findRuntime, type Runtime } from './runtime.ts';
import { readSmall } from './small-reader.ts';
import { splitSentences } from './split-sentences.ts';

const WEIGHTS = new URL('./weights/', import.meta.url);

export interface EnglishReader {
  /** The same text gives the same sentences, on machines with the same kind of processor. */
  read(text: string): Promise<Sentence[]>;
  /** Why it is not the network, in words. */
  readonly shortfall?: string;
}

/** @throws {Error} a file of the weights is missing or damaged */
export const openNetworkReader = (runtime: Runtime): Promise<NetworkReader> =>
  NetworkReader.open(WEIGHTS, new URL('english.bin', WEIGHTS), runtime);

/** @throws {Error} a file of the weights is missing or damaged */
export async function openEnglishReader(found?: FoundRuntime): Promise<EnglishReader> {
  const runtime = found ?? (await findRuntime());
  if ('missing' in runtime) return { read: async (text) => readSmall(text), shortfall: runtime.missing };
  const network = await openNetworkReader(runtime.runtime);
  return { read: (text) => network.read(splitSentences(text).flatMap(cutLong)) };
}

let opened: Promise<EnglishReader> | undefined;

/** Reads an English text with the reader of this process. */
export async function readEnglish(text: string): Promise<Sentence[]> {
  opened ??= openEnglishReader();
  return (await opened).read(text);
}
