/**
 * A word of a name as it sounds, whichever alphabet it came through: "Dzhonson" and "Johnson", "Yanis" and "Janis",
 * "Kharvi" and "Harvey", "Makron" and "Macron" are spelled alike. Pure; for comparing and for finding, never shown.
 */

/** In order: what an earlier one gives is seen by the later ones. Each with the names that it is for. */
const FOLDS: readonly (readonly [RegExp, string])[] = [
  [/dzh|zh|dj/g, 'j'], // Джонсон, Жапаров: Johnson, Japarov
  [/k?kh/g, 'h'], // Харви, Кхьем: Harvey, Khiem
  [/(?<=[aeiou])h(?=[aeiou])/g, ''], // Таиров: Tahirov
  [/ph/g, 'f'], // Стефан: Stephan
  [/ic$/g, 'ich'], // Маркович: Markovic
  [/tch|tsch/g, 'ch'], // Tchaikovsky
  [/sch/g, 'sh'], // Шольц: Scholz
  [/ck|cq|q|c(?=[aoukrlt]|$)/g, 'k'], // Макрон, Куок: Macron, Quoc
  [/x/g, 'ks'], // Алексей: Alexey
  [/w/g, 'v'], // Коваль: Kowal
  [/^u(?=[aeio])/g, 'v'], // Уилсон: Wilson
  [/ou/g, 'u'],
  [/[jy]/g, 'i'], // Янис: Janis
  [/ee|ea|ei|ey|ie|ii/g, 'i'],
  [/(.)\1/g, '$1'],
];

const known = new Map<string, string>();
/** Names repeat; what is kept is bounded all the same. */
const MOST_KNOWN = 20_000;

export function soundOf(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  const sound = FOLDS.reduce((so, [from, to]) => so.replace(from, to), word);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, sound);
  return sound;
}
