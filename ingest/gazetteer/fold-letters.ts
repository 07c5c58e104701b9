/**
 * Text → text of the same length with plain letters: marks are taken off ("Erdoğan" → "Erdogan") and curly apostrophes
 * made straight, one code unit for one, so offsets stay true. Names are compared in this form.
 */

const SPECIAL: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  ı: 'i',
  ł: 'l',
  Ł: 'L',
  đ: 'd',
  Đ: 'D',
  ø: 'o',
  Ø: 'O',
  '\n': ' ',
  '\t': ' ',
  '\u00a0': ' ',
  '‑': '-',
};

const folded = new Map<string, string>();

/** The text with plain letters, as many code units long as it was. */
export function foldLetters(text: string): string {
  return text.replace(/[^ -~]/g, (char) => {
    let plain = folded.get(char);
    if (plain === undefined) {
      const base = char.normalize('NFD').charAt(0);
      plain = SPECIAL[char] ?? (base.length === char.length ? base : char);
      folded.set(char, plain);
    }
    return plain;
  });
}
