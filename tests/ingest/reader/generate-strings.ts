/**
 * Strings that a tokenizer can go wrong at, the same at each run: pieces of words, punctuation, many scripts, marks,
 * invisible characters. Only of characters that Unicode has long had and has not moved: tables of other years agree.
 */
import { mulberry32 } from '../../bench/mulberry32.ts';

const STRINGS = 10_000;
const MOST_PARTS = 14;

const WORDS = (
  'minister Kyiv ministry’s unbelievable NATO U.S. $3.5bn café Łukasz naïve Nguyễn São ΣΊΣΥΦΟΣ İzmir straße don’t ' +
  '2022–23 e-mail 北京 東京 こんにちは Москва Йошкар الرياض हिन्दी 한국어 ﬁnal ＡＢＣ ①② №5 x² ½cup a≠b … — “quoted” (see) ' +
  '##ing www.example.org/a_b?c=1 @name #tag ǅ ﷺ ٣٤ Ⅷ ª'
).split(' ');

/** First and last of stretches of code points. */
const STRETCHES: readonly (readonly [number, number])[] = [
  [0x00, 0x7f],
  [0x20, 0x7e],
  [0x80, 0xff],
  [0x100, 0x21f],
  [0x300, 0x345],
  [0x391, 0x3a1],
  [0x3a3, 0x3ce],
  [0x400, 0x481],
  [0x5d0, 0x5ea],
  [0x621, 0x63a],
  [0x905, 0x939],
  [0xe01, 0xe3a],
  [0x1e00, 0x1e9b],
  [0x1f00, 0x1f15],
  [0x2000, 0x2027],
  [0x2028, 0x2052],
  [0x20a0, 0x20b1],
  [0x2100, 0x213a],
  [0x2190, 0x22ff],
  [0x2500, 0x2595],
  [0x3000, 0x3029],
  [0x3041, 0x3094],
  [0x30a1, 0x30fe],
  [0x3400, 0x4db5],
  [0x4e00, 0x9fa5],
  [0xac00, 0xd7a3],
  [0xe000, 0xe010],
  [0xf900, 0xfa2d],
  [0xfb00, 0xfb06],
  [0xfe30, 0xfe44],
  [0xfeff, 0xfeff],
  [0xff01, 0xffbe],
  [0xfffc, 0xfffd],
  [0x1f600, 0x1f64f],
  [0x20000, 0x2a6d6],
  [0x2f800, 0x2fa1d],
];

export function generateStrings(): string[] {
  const random = mulberry32(20);
  const below = (limit: number): number => Math.floor(random() * limit);
  const oneOf = <T>(values: readonly T[]): T => values[below(values.length)] as T;
  const part = (): string => {
    const draw = below(10);
    if (draw < 3) return oneOf(WORDS);
    if (draw < 5) return ' ';
    if (draw < 7) return String.fromCharCode(0x61 + below(26)).repeat(1 + below(4));
    const [first, last] = oneOf(STRETCHES);
    return String.fromCodePoint(first + below(last - first + 1));
  };
  return Array.from({ length: STRINGS }, () => {
    const parts = Array.from({ length: 1 + below(MOST_PARTS) }, part);
    // Around the longest token that is looked up.
    if (below(100) === 0) parts.push('y'.repeat(98 + below(5)));
    return parts.join('');
  });
}
