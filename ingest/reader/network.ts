/**
 * The reader network: windows of word pieces in, scores of names, tags, heads and relations out. One encoder with four
 * heads in one ONNX file (training/network), run on one thread. A window's scores are its own: at the default batch of
 * one they do not depend on what else is read.
 */
import type { InferenceSession } from 'onnxruntime-node';
import { inNativeCode } from './native-work.ts';
import type { Runtime } from './runtime.ts';
import { BEGIN, END, type PiecesOfWord } from './word-pieces.ts';

/** Scores of a window's words. Rows are `stride` long; column 0 of heads is the root, column j + 1 word j. */
export interface WindowScores {
  /** words × labels. */
  readonly names: Float32Array;
  /** words × tags. */
  readonly tags: Float32Array;
  /** words × stride. */
  readonly heads: Float32Array;
  /** words × relations × stride: of each word, of each relation, to each head. */
  readonly relations: Float32Array;
  readonly stride: number;
}

/** [CLS] and [SEP]. */
const FRAME = 2;

const INPUTS = ['input_ids', 'attention_mask', 'token_type_ids', 'first_piece'];
const OUTPUTS = ['heads', 'names', 'relations', 'tags'];

export class Network {
  readonly #session: InferenceSession;
  readonly #runtime: Runtime;

  private constructor(session: InferenceSession, runtime: Runtime) {
    this.#session = session;
    this.#runtime = runtime;
  }

  /** @throws {Error} the file is missing, damaged, or of another network */
  static async open(file: string, runtime: Runtime): Promise<Network> {
    const options: InferenceSession.SessionOptions = {
      // Documents are read in worker threads; more threads in each would only wait for one another.
      intraOpNumThreads: 1,
      interOpNumThreads: 1,
      executionMode: 'sequential',
      graphOptimizationLevel: 'all',
    };
    const session = await inNativeCode(() => runtime.InferenceSession.create(file, options));
    const { inputNames, outputNames } = session;
    if (INPUTS.some((name) => !inputNames.includes(name)) || OUTPUTS.some((name) => !outputNames.includes(name)))
      throw new Error(`${file} takes ${inputNames} and gives ${outputNames}, which is not the reader's network`);
    return new Network(session, runtime);
  }

  /** Scores of each window, which are run together as one batch. */
  async run(windows: readonly (readonly PiecesOfWord[])[]): Promise<WindowScores[]> {
    const lengths = windows.map((window) => window.reduce((sum, { ids }) => sum + ids.length, FRAME));
    const length = Math.max(...lengths);
    const words = Math.max(...windows.map((window) => window.length));
    const [ids, mask, shapes] = [0, 1, 2].map(() => new LongNumbers(windows.length * length)) as [
      LongNumbers,
      LongNumbers,
      LongNumbers,
    ];
    const first = new LongNumbers(windows.length * words);
    windows.forEach((window, row) => {
      const begin = row * length;
      let at = begin;
      ids.set(at++, BEGIN);
      window.forEach((word, index) => {
        first.set(row * words + index, at - begin);
        for (let k = 0; k < word.ids.length; k++, at++) {
          ids.set(at, word.ids[k] as number);
          shapes.set(at, word.shapes[k] as number);
        }
      });
      ids.set(at++, END);
      for (let piece = begin; piece < at; piece++) mask.set(piece, 1);
    });
    const { Tensor } = this.#runtime;
    const tensorOf = (numbers: LongNumbers, width: number) =>
      new Tensor('int64', numbers.values, [windows.length, width]);
    const inputs = {
      input_ids: tensorOf(ids, length),
      attention_mask: tensorOf(mask, length),
      token_type_ids: tensorOf(shapes, length),
      first_piece: tensorOf(first, words),
    };
    const results = await inNativeCode(() => this.#session.run(inputs));
    const shareOf = (name: string): ((row: number) => Float32Array) => {
      const data = results[name]?.data as Float32Array;
      const size = data.length / windows.length;
      return (row) => data.subarray(row * size, (row + 1) * size);
    };
    const [names, tags, heads, relations] = ['names', 'tags', 'heads', 'relations'].map(shareOf) as [
      (row: number) => Float32Array,
      (row: number) => Float32Array,
      (row: number) => Float32Array,
      (row: number) => Float32Array,
    ];
    return windows.map((_, row) => ({
      names: names(row),
      tags: tags(row),
      heads: heads(row),
      relations: relations(row),
      stride: words + 1,
    }));
  }

  close(): Promise<void> {
    return this.#session.release();
  }
}

/** Small numbers as the 64-bit ones that the network takes. Setting the lower halves spares a BigInt for each. */
class LongNumbers {
  readonly values: BigInt64Array;
  readonly #halves: Int32Array;

  constructor(length: number) {
    this.values = new BigInt64Array(length);
    this.#halves = new Int32Array(this.values.buffer);
  }

  set(index: number, value: number): void {
    // Every platform of the runtime is little-endian: the lower half comes first.
    this.#halves[2 * index] = value;
  }
}
