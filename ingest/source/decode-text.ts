/**
 * Bytes → text, or why not: binary data, an encoding that is not what it says, a broken character with its byte offset.
 * No bytes are replaced silently.
 */

export type Decoded = { text: string } | { reason: string; remedy: string };

/** First bytes of what users drop on a text reader by mistake. */
const BINARY_STARTS: readonly [name: string, start: string][] = [
  ['a PDF file', '%PDF-'],
  ['a ZIP archive or an Office document', 'PK\u0003\u0004'],
  ['a PNG image', '\u0089PNG'],
  ['a JPEG image', '\u00ff\u00d8\u00ff'],
  ['a GIF image', 'GIF8'],
  ['a gzip archive', '\u001f\u008b'],
  ['an SQLite database', 'SQLite format 3'],
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
  const binary = BINARY_STARTS.find(([, sign]) => start.startsWith(sign))?.[0];
  if (binary !== undefined || bytes.subarray(0, PEEK).includes(0)) {
    return {
      reason: `is ${binary ?? 'binary data'}, not text`,
      remedy: 'Give its text as .txt, .md, .html or .jsonl',
    };
  }
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
    return { reason: `names a charset that does not exist ("${charset}")`, remedy: 'Save it as UTF-8' };
  }
  try {
    return { text: decoder.decode(bytes) };
  } catch {
    const where = decoder.encoding === 'utf-8' ? `, first at byte ${firstBrokenByte(bytes)}` : '';
    return { reason: `is not valid ${decoder.encoding.toUpperCase()}${where}`, remedy: 'Save it as UTF-8' };
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
