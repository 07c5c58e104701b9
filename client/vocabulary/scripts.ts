/** Names → what they are written in: the letters tell, and a reader finds the spelling of the own language. Pure. */
import { t } from '../language/t.ts';

/** In this order; `lang` is for voices, where the letters leave no doubt. */
const SCRIPTS = [
  // Letters that no other language in the news has; đ alone may be Croatian, which then has a č or ć beside it.
  { id: 'vi', letters: /[ơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹĩũ]|^[^čćšž]*đ[^čćšž]*$/iu, lang: 'vi' },
  { id: 'be', letters: /ў/iu, lang: 'be' },
  // "і" alone is Belarusian as well.
  { id: 'uk', letters: /[їєґ]/iu, lang: 'uk' },
  { id: 'Cyrl', letters: /\p{Script=Cyrillic}/u },
  { id: 'Grek', letters: /\p{Script=Greek}/u, lang: 'el' },
  { id: 'Arab', letters: /\p{Script=Arabic}/u },
  { id: 'Hebr', letters: /\p{Script=Hebrew}/u },
  { id: 'Deva', letters: /\p{Script=Devanagari}/u },
  { id: 'ko', letters: /\p{Script=Hangul}/u, lang: 'ko' },
  { id: 'ja', letters: /[\p{Script=Hiragana}\p{Script=Katakana}]/u, lang: 'ja' },
  { id: 'Hani', letters: /\p{Script=Han}/u, lang: 'zh' },
  { id: 'Latn', letters: /\p{Script=Latin}/u },
  { id: 'other', letters: /./su },
] as const;

type Script = (typeof SCRIPTS)[number]['id'];

export interface NamesIn {
  readonly script: Script;
  readonly lang?: string;
  readonly names: readonly string[];
}

/** The Latin names first, then the others by their order above; each name once. */
export function namesByScript(names: readonly string[]): NamesIn[] {
  const found = new Map<Script, { lang?: string; names: string[] }>();
  for (const name of new Set(names)) {
    const script = SCRIPTS.find(({ letters }) => letters.test(name));
    if (!script) continue;
    const known = found.get(script.id);
    if (known) known.names.push(name);
    else found.set(script.id, { ...('lang' in script && { lang: script.lang }), names: [name] });
  }
  const order: readonly Script[] = ['Latn', ...SCRIPTS.map(({ id }) => id).filter((id) => id !== 'Latn')];
  return order.flatMap((script) => {
    const group = found.get(script);
    return group ? [{ script, ...group }] : [];
  });
}

export function scriptInWords(script: Script): string {
  switch (script) {
    case 'vi':
      return t('Vietnamese');
    case 'be':
      return t('Belarusian');
    case 'uk':
      return t('Ukrainian');
    case 'Cyrl':
      return t('Cyrillic');
    case 'Grek':
      return t('Greek');
    case 'Arab':
      return t('Arabic');
    case 'Hebr':
      return t('Hebrew');
    case 'Deva':
      return t('Devanagari');
    case 'ko':
      return t('Korean');
    case 'ja':
      return t('Japanese');
    case 'Hani':
      return t('Chinese');
    case 'Latn':
      return t('Latin');
    case 'other':
      return t('Other');
  }
}
