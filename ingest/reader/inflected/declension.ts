/**
 * Words → their forms by case, for languages that inflect names. A pack gives rules by the end of the word; this applies
 * them to names of several words, of which the head and the adjectives before it change ("Саудовская Аравия" →
 * "Саудовской Аравии", "Совет Безопасности ООН" → "Совета Безопасности ООН").
 */
import type { EntityType } from '../../../cypher/schema/ontology.ts';

/** nominative, genitive, dative, accusative, instrumental, locative, by their first letters. */
export type CaseLetter = 'n' | 'g' | 'd' | 'a' | 'i' | 'l';
export const CASES: readonly CaseLetter[] = ['n', 'g', 'd', 'a', 'i', 'l'];

/** What a word is, where its end leaves a choice. */
export type WordKind = 'surname' | 'given' | 'noun';
export type Gender = 'm' | 'f';

/** `cut` letters off the end, then the ending of each case; several parted by "/". Absent: the word does not change. */
export interface Endings {
  cut: number;
  /** Genitive, dative, accusative, instrumental, locative, parted by blanks; "=" in the accusative is the genitive of what lives, else the nominative; "-" is no ending. */
  endings: string;
}

export interface DeclensionRules {
  /** Endings of a noun or name. */
  nounOf(word: string, kind: WordKind, gender: Gender | undefined): Endings | undefined;
  /** Endings of a word that is inflected as an adjective, or undefined. */
  adjectiveOf(word: string): Endings | undefined;
  /** Forms of a state's adjective in every gender, number and case. */
  demonymForms(word: string): readonly string[];
}

/** A form of a name with the cases it may stand in. */
export interface CaseForm {
  form: string;
  /** Letters of `CASES`. */
  cases: string;
}

/** The forms of one word by case, the word itself first. */
export function formsOfWord(word: string, endings: Endings | undefined, alive: boolean): Map<CaseLetter, string[]> {
  const forms = new Map<CaseLetter, string[]>([['n', [word]]]);
  if (endings === undefined) {
    for (const one of CASES) forms.set(one, [word]);
    return forms;
  }
  const stem = endings.cut === 0 ? word : word.slice(0, -endings.cut);
  const parts = endings.endings.split(' ');
  for (const [at, one] of CASES.slice(1).entries()) {
    const written = parts[at] ?? '-';
    if (written === '=') {
      forms.set(one, alive ? (forms.get('g') ?? [word]) : [word]);
      continue;
    }
    forms.set(
      one,
      written.split('/').map((ending) => stem + (ending === '-' ? '' : ending)),
    );
  }
  return forms;
}

/** The forms of a name of the gazetteer, each with its cases; the name itself is the first. */
export function declineName(
  name: string,
  type: EntityType,
  gender: Gender | undefined,
  rules: DeclensionRules,
): CaseForm[] {
  const words = name.split(' ');
  const byCase = CASES.map((one) => ({ one, words: [] as string[][] }));
  let headSeen = false;
  for (const [at, word] of words.entries()) {
    const forms = wordForms(word, at, words, type, gender, rules, headSeen);
    if (type !== 'Person' && !headSeen) headSeen = rules.adjectiveOf(word) === undefined || at === words.length - 1;
    for (const { one, words: sofar } of byCase) sofar.push(forms.get(one) ?? [word]);
  }
  const cases = new Map<string, string>();
  for (const { one, words: choices } of byCase) {
    for (const form of combine(choices)) {
      const known = cases.get(form) ?? '';
      if (!known.includes(one)) cases.set(form, known + one);
    }
  }
  return [...cases].map(([form, letters]) => ({ form, cases: letters }));
}

function wordForms(
  word: string,
  at: number,
  words: readonly string[],
  type: EntityType,
  gender: Gender | undefined,
  rules: DeclensionRules,
  headSeen: boolean,
): Map<CaseLetter, string[]> {
  const unchanged = formsOfWord(word, undefined, false);
  if (type === 'Person') {
    const isLast = at === words.length - 1;
    if (/^\p{Ll}/u.test(word)) return unchanged;
    const kind: WordKind = isLast && at > 0 ? 'surname' : words.length === 1 ? 'surname' : 'given';
    return formsOfWord(
      word,
      hyphenated(word, (part) => rules.nounOf(part, kind, gender)),
      true,
    );
  }
  if (headSeen) return unchanged;
  const adjective = words.length > 1 && at < words.length - 1 ? rules.adjectiveOf(word) : undefined;
  return formsOfWord(word, adjective ?? hyphenated(word, (part) => rules.nounOf(part, 'noun', undefined)), false);
}

/** Of a name with a hyphen the last part changes. */
function hyphenated(word: string, endingsOf: (part: string) => Endings | undefined): Endings | undefined {
  const part = word.slice(word.lastIndexOf('-') + 1);
  return endingsOf(part === '' ? word : part);
}

/** Every choice of one form a word; few words have more than one. */
function combine(choices: readonly (readonly string[])[]): string[] {
  let names: string[] = [''];
  for (const forms of choices) {
    names = names.flatMap((name) => forms.map((form) => (name === '' ? form : `${name} ${form}`)));
  }
  return names;
}
