/**
 * Tokenized sentences → read sentences, by the network: names by the best sequence of BIO labels, tags by the best score,
 * one tree a sentence, the relation of each arc, lemmas by tag.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Sentence, TokenizedSentence, Upos } from '../model/sentence.ts';
import { joinWindows, type SentenceScores } from './join-windows.ts';
import { FORBIDDEN_NAME_PAIRS, labelSpans, NAME_LABELS, NAME_TYPES } from './label-spans.ts';
import { type LemmaTable, lemmatize } from './lemmatize.ts';
import { readHeader } from './model-file.ts';
import { Network, type WindowScores } from './network.ts';
import type { Runtime } from './runtime.ts';
import { bestTree } from './spanning-tree.ts';
import { type Window, windowsOf } from './windows.ts';
import { type PiecesOfWord, WordPieces } from './word-pieces.ts';

/** What the numbers of the network's outputs mean: `english.json`. */
interface Labels {
  readonly names: readonly string[];
  /** "VERB VBD": universal part of speech and Penn tag. */
  readonly tags: readonly string[];
  readonly relations: readonly string[];
  /** What the scores of names are divided by, so that probabilities hold what they say (Guo et al. 2017). */
  readonly nameTemperature: number;
}

/**
 * Windows run together. One: the network's 8-bit products take one scale for all that runs at once, so a sentence's
 * reading would change with its company.
 */
const BATCH = 1;
/** Windows that are sorted by length to be batched, for each place in a batch. */
const SORTED_TOGETHER = 16;
/** Of a word: more than a window holds are links and the like, and the first tell enough. */
const PIECES_A_WORD = 64;
/** Relation of an arc between words that no window held together (UD: "unspecified dependency"). */
const UNKNOWN_RELATION = 'dep';

/** Pairs of neighboring name labels: those that cannot be are out, all others alike; the network knows the rest. */
export const NAME_PAIRS = new Float64Array((NAME_LABELS + 1) * NAME_LABELS);
for (const pair of FORBIDDEN_NAME_PAIRS) NAME_PAIRS[pair] = Number.NEGATIVE_INFINITY;

interface Plan {
  readonly sentence: TokenizedSentence;
  readonly pieces: readonly PiecesOfWord[];
  readonly windows: readonly Window[];
}

export class NetworkReader {
  readonly #network: Network;
  readonly #pieces: WordPieces;
  readonly #labels: Labels;
  readonly #tags: readonly { readonly upos: Upos; readonly penn: string }[];
  readonly #root: number;
  readonly #lemmas: LemmaTable;

  private constructor(network: Network, pieces: WordPieces, labels: Labels, lemmas: LemmaTable) {
    this.#network = network;
    this.#pieces = pieces;
    this.#labels = labels;
    this.#tags = labels.tags.map((tag) => {
      const [upos = 'X', penn = ''] = tag.split(' ');
      return { upos: upos as Upos, penn };
    });
    this.#root = labels.relations.indexOf('root');
    this.#lemmas = lemmas;
  }

  /**
   * @param folder of `english.onnx`, its labels `english.json`, `english-vocabulary.txt`
   * @param lemmas file of the small reader's weights: one table of lemmas serves both
   * @throws {Error} a file is missing, or the files do not belong together
   */
  static async open(folder: URL, lemmas: URL, runtime: Runtime): Promise<NetworkReader> {
    const read = (name: string) => readFile(new URL(name, folder), 'utf8');
    const [network, labels, vocabulary, weights] = await Promise.all([
      Network.open(fileURLToPath(new URL('english.onnx', folder)), runtime),
      read('english.json'),
      read('english-vocabulary.txt'),
      readFile(lemmas),
    ]);
    return new NetworkReader(
      network,
      new WordPieces(vocabulary),
      checked(JSON.parse(labels)),
      readHeader(weights).lemmas,
    );
  }

  close(): Promise<void> {
    return this.#network.close();
  }

  /** @param batch windows run together; above one, readings differ a little with what is read beside them */
  async read(sentences: readonly TokenizedSentence[], batch: number = BATCH): Promise<Sentence[]> {
    const read: Sentence[] = [];
    let waiting: Plan[] = [];
    let windows = 0;
    const flush = async (): Promise<void> => {
      read.push(...(await this.#readTogether(waiting, batch)));
      waiting = [];
      windows = 0;
    };
    for (const sentence of sentences) {
      const plan = this.#planOf(sentence);
      waiting.push(plan);
      windows += plan.windows.length;
      if (batch === 1 || windows >= batch * SORTED_TOGETHER) await flush();
    }
    await flush();
    return read;
  }

  /** Scores of the name labels of a sentence's words, words × labels: what the temperature is fitted on. */
  async nameScores(sentence: TokenizedSentence): Promise<Float64Array> {
    const { pieces, windows } = this.#planOf(sentence);
    const scores: WindowScores[] = [];
    for (const { first, end } of windows) scores.push(...(await this.#network.run([pieces.slice(first, end)])));
    return this.#join(windows, scores).names;
  }

  #join(windows: readonly Window[], scores: readonly WindowScores[]): SentenceScores {
    const { relations, tags } = this.#labels;
    return joinWindows(windows, scores, { names: NAME_LABELS, tags: tags.length, relations: relations.length });
  }

  #planOf(sentence: TokenizedSentence): Plan {
    const pieces = sentence.tokens.map(({ text }) => this.#piecesOf(text));
    return { sentence, pieces, windows: windowsOf(pieces.map(({ ids }) => ids.length)) };
  }

  #piecesOf(word: string): PiecesOfWord {
    const pieces = this.#pieces.ofWord(word);
    if (pieces.ids.length <= PIECES_A_WORD) return pieces;
    return { ids: pieces.ids.slice(0, PIECES_A_WORD), shapes: pieces.shapes.slice(0, PIECES_A_WORD) };
  }

  /** Windows of about one length run together, so that little of a batch is padding. */
  async #readTogether(plans: readonly Plan[], batch: number): Promise<Sentence[]> {
    const jobs = plans.flatMap(({ pieces, windows }) =>
      windows.map(({ first, end }) => {
        const words = pieces.slice(first, end);
        return { words, length: words.reduce((sum, { ids }) => sum + ids.length, 0), scores: [] as WindowScores[] };
      }),
    );
    const byLength = [...jobs].sort((one, other) => one.length - other.length);
    for (let from = 0; from < byLength.length; from += batch) {
      const together = byLength.slice(from, from + batch);
      const scores = await this.#network.run(together.map(({ words }) => words));
      for (const [row, job] of together.entries()) job.scores.push(scores[row] as WindowScores);
    }
    let at = 0;
    return plans.map((plan) => {
      const own = jobs.slice(at, at + plan.windows.length);
      at += plan.windows.length;
      return this.#decode(
        plan,
        own.flatMap(({ scores }) => scores),
      );
    });
  }

  #decode({ sentence: { start, end, tokens }, windows }: Plan, windowScores: readonly WindowScores[]): Sentence {
    const { relations, nameTemperature } = this.#labels;
    const scores = this.#join(windows, windowScores);
    const heads = bestTree(scores.heads, tokens.length);
    const names = labelSpans(scores.names, tokens.length, NAME_PAIRS, nameTemperature);
    const words = tokens.map((token, i) => {
      const { upos, penn } = this.#tags[scores.tags[i] as number] ?? { upos: 'X' as const, penn: '' };
      const head = heads[i] as number;
      const relation = scores.relationOf(i, head, (each) => (each === this.#root) === head < 0);
      return {
        ...token,
        lemma: lemmatize(token.text, upos, penn, this.#lemmas),
        upos,
        head,
        relation: relations[relation] ?? UNKNOWN_RELATION,
      };
    });
    return { start, end, words, names };
  }
}

function checked(labels: Labels): Labels {
  const expected = ['O', ...NAME_TYPES.flatMap((type) => [`B-${type}`, `I-${type}`])];
  if (labels.names.join() !== expected.join())
    throw new Error(`english.json names ${labels.names}; the reader knows ${expected}. Export the network again`);
  if (!labels.relations.includes('root'))
    throw new Error('english.json has no relation "root". Export the network again');
  return labels;
}
