/**
 * A text → its MinHash sketch: two texts agree in about as large a share of the numbers as they share of their runs of
 * words. Agency copy that an outlet reprints with another first line is told by it. Pure.
 * Source: A. Broder, "On the resemblance and containment of documents", 1997.
 */
const WORDS_A_SHINGLE = 5;
const NUMBERS = 64;
/** Share of the numbers from which on two texts are one: reprints lie above, two reports of one event far below. */
const COPY = 0.5;

/** @returns 64 whole numbers below 2^32; fewer words than a shingle are one shingle; none where there are no words */
export function sketchOf(text: string): number[] {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length === 0) return [];
  const sketch = new Uint32Array(NUMBERS).fill(0xff_ff_ff_ff);
  const last = Math.max(words.length - WORDS_A_SHINGLE, 0);
  for (let at = 0; at <= last; at++) {
    const hash = hashOf(words.slice(at, at + WORDS_A_SHINGLE).join(' '));
    for (let number = 0; number < NUMBERS; number++) {
      const mixed = mix(hash ^ Math.imul(number + 1, 0x9e_37_79_b1));
      if (mixed < (sketch[number] as number)) sketch[number] = mixed;
    }
  }
  return [...sketch];
}

/** Whether two texts are one that was reprinted. */
export function isCopy(one: readonly number[], other: readonly number[]): boolean {
  if (one.length !== NUMBERS || other.length !== NUMBERS) return false;
  return one.filter((number, place) => number === other[place]).length >= COPY * NUMBERS;
}

/** FNV-1a over code units. */
function hashOf(text: string): number {
  let hash = 0x81_1c_9d_c5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
  return hash >>> 0;
}

/** The finalizer of MurmurHash3: every bit of the number decides on every bit of the result. */
function mix(number: number): number {
  let mixed = Math.imul(number ^ (number >>> 16), 0x85_eb_ca_6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2_b2_ae_35);
  return (mixed ^ (mixed >>> 16)) >>> 0;
}
