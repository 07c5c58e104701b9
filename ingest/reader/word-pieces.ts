/**
 * Words → the pieces that the network knows, as uncased BERT has them (Devlin et al. 2019; WordPiece, Wu et al. 2016):
 * cleaned, without accents, in lower case, split at white space, punctuation and Han characters, then the longest known
 * piece from the left. The same pieces as the reference tokenizer, with offsets in UTF-16 units.
 */
import { caseShape } from './case-shape.ts';

/** Before and behind each sequence, and where no piece fits. */
export const BEGIN = 101;
export const END = 102;
export const UNKNOWN = 100;

/** Longer tokens are unknown as a whole, as in the reference. Code points. */
const LONGEST_TOKEN = 100;
/** Words whose pieces are kept: all that a corpus says often. */
const REMEMBERED = 50_000;

export interface Piece {
  id: number;
  /** Into the text, UTF-16 units; `end` exclusive. */
  start: number;
  end: number;
  /** Of the token that the piece is part of (`caseShape`). */
  shape: number;
}

/** The pieces of one word; at least one. */
export interface PiecesOfWord {
  readonly ids: readonly number[];
  readonly shapes: readonly number[];
}

/** One token being built: its characters as the vocabulary writes them, and where each came from. */
interface Draft {
  characters: string[];
  starts: number[];
  ends: number[];
}

const DROPPED = /[\p{Cc}\p{Cf}\p{Co}\p{Cs}\ufffd]/u;
const SPACE = /[\t\n\r\p{White_Space}]/u;
const MARK = /\p{Mn}/u;
/** In ASCII also what Unicode counts as symbols. */
const PUNCTUATION = /[\p{P}$+<=>^`|~]/u;
const HAN =
  /[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\u{20000}-\u{2a6df}\u{2a700}-\u{2b73f}\u{2b740}-\u{2b81f}\u{2b920}-\u{2ceaf}\u{2f800}-\u{2fa1f}]/u;

export class WordPieces {
  readonly #ids = new Map<string, number>();
  readonly #known = new Map<string, PiecesOfWord>();

  /** @param vocabulary the text of the file: a piece a line, its number the line's; `##` begins one that goes on. */
  constructor(vocabulary: string) {
    for (const piece of vocabulary.trimEnd().split(/\r?\n/u)) this.#ids.set(piece, this.#ids.size);
  }

  /** Of one word. Where nothing of it is left, it is unknown. */
  ofWord(word: string): PiecesOfWord {
    const known = this.#known.get(word);
    if (known) return known;
    const pieces = this.ofText(word);
    const made =
      pieces.length > 0
        ? { ids: pieces.map(({ id }) => id), shapes: pieces.map(({ shape }) => shape) }
        : { ids: [UNKNOWN], shapes: [caseShape(word)] };
    if (this.#known.size === REMEMBERED) this.#known.clear();
    this.#known.set(word, made);
    return made;
  }

  /** Of any text, in order. */
  ofText(text: string): Piece[] {
    return tokensOf(text).flatMap((token) => this.#split(token, text));
  }

  #split({ characters, starts, ends }: Draft, text: string): Piece[] {
    const start = starts[0] as number;
    const end = ends.at(-1) as number;
    const shape = caseShape(text.slice(start, end));
    const whole: Piece[] = [{ id: UNKNOWN, start, end, shape }];
    if (characters.length > LONGEST_TOKEN) return whole;
    const pieces: Piece[] = [];
    for (let from = 0; from < characters.length; ) {
      let to = characters.length;
      let id: number | undefined;
      for (; to > from; to--) {
        id = this.#ids.get((from > 0 ? '##' : '') + characters.slice(from, to).join(''));
        if (id !== undefined) break;
      }
      if (id === undefined) return whole;
      pieces.push({ id, start: starts[from] as number, end: ends[to - 1] as number, shape });
      from = to;
    }
    return pieces;
  }
}

function tokensOf(text: string): Draft[] {
  const tokens: Draft[] = [];
  let open: Draft | undefined;
  const add = (character: string, start: number, end: number, alone: boolean): void => {
    if (!open || alone) {
      open = { characters: [], starts: [], ends: [] };
      tokens.push(open);
    }
    open.characters.push(character);
    open.starts.push(start);
    open.ends.push(end);
    if (alone) open = undefined;
  };
  let start = 0;
  for (const character of text) {
    const end = start + character.length;
    if (SPACE.test(character) && !isDroppedSpace(character)) open = undefined;
    else if (!DROPPED.test(character)) {
      const han = HAN.test(character);
      for (const part of character.normalize('NFD')) {
        if (MARK.test(part)) continue;
        for (const lower of part.toLowerCase()) add(lower, start, end, han || PUNCTUATION.test(lower));
      }
    }
    start = end;
  }
  return tokens;
}

/** White space that the reference takes for a control character first: vertical tab, form feed, next line. */
const isDroppedSpace = (character: string): boolean => /[\v\f\u0085]/u.test(character);
