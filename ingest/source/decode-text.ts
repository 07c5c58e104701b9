/**
 * Bytes → text, or why not: binary data, an encoding that is not what it says, a broken character with its byte offset.
 * No bytes are replaced silently.
 */

import { type RefusalCode, type RefusalValues, type Why, why } from '../model/refused-input.ts';

export type Decoded = { text: string } | { refused: Why };

/** First bytes of what users drop on a text reader by mistake. */
const BINARY_STARTS: readonly [start: string, code: RefusalCode, values?: RefusalValues][] = [
  ['%PDF-', 'is-pdf'],
  ['PK\u0003\u0004', 'is-archive'],
  ['\u0089PNG', 'is-image', { format: 'PNG' }],
  ['\u00ff\u00d8\u00ff', 'is-image', { format: 'JPEG' }],
  ['GIF8', 'is-image', { format: 'GIF' }],
  ['\u001f\u008b', 'is-gzip'],
  ['SQLite format 3', 'is-database'],
];
/** Binary data shows a zero byte early. Bytes. */
const PEEK = 8_192;

/**
 * Decodes by byte order mark, else as UTF-8, else by the charset that the content declares of itself.
 * @param declared name of a charset, as HTML declares it
 */
export function decodeText(bytes: Uint8Array, declared?: string): Decoded {
  const mark = byteOrderMark(bytes);
  if (mark !== undefined) return decodeAs(bytes, mark);
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const binary = BINARY_STARTS.find(([sign]) => start.startsWith(sign));
  if (binary) return { refused: why(binary[1], binary[2]) };
  if (bytes.subarray(0, PEEK).includes(0)) return { refused: why('is-binary') };
  if (declared !== undefined && !/^utf-?8$/i.test(declared)) return decodeAs(bytes, declared);
  return decodeAs(bytes, 'utf-8');
}

function byteOrderMark(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined;
}

function decodeAs(bytes: Uint8Array, charset: string): Decoded {
  let decoder: InstanceType<typeof TextDecoder>;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    return { refused: why('no-such-charset', { charset }) };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    return {
      refused:
        decoder.encoding === 'utf-8'
          ? why('not-utf-8', { byte: firstBrokenByte(bytes) })
          : why('not-in-charset', { charset: decoder.encoding.toUpperCase() }),
    };
  }
}

/** Offset of the first byte that no valid UTF-8 sequence covers: found by halving, a valid start stays valid. */
function firstBrokenByte(bytes: Uint8Array): number {
  let [valid, broken] = [0, bytes.length];
  // Decoding a prefix with `stream` forgives a sequence that the cut left open.
  const isValid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  while (broken - valid > 1) {
    const middle = (valid + broken) >> 1;
    if (isValid(middle)) valid = middle;
    else broken = middle;
  }
  return isValid(broken) ? startOfOpenSequence(bytes) : valid;
}

/** Text that ends in the middle of a character is broken where that character begins. */
function startOfOpenSequence(bytes: Uint8Array): number {
  let at = bytes.length - 1;
  while (at > 0 && ((bytes[at] ?? 0) & 0xc0) === 0x80) at--;
  return at;
}
