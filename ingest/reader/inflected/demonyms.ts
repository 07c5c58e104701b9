/** The forms of a state's adjective in French, Spanish and German, from the masculine that the gazetteer has. */

/** "russe" → russe, russes; "français" → française …; "italien" → italienne …; with a capital for the people. */
export function frenchDemonym(word: string): string[] {
  const feminine = word.endsWith('e')
    ? word
    : /(?:ien|éen)$/.test(word) && word.endsWith('ien')
      ? `${word}ne`
      : word === 'grec'
        ? 'grecque'
        : word === 'turc'
          ? 'turque'
          : `${word}e`;
  const plural = /[sx]$/.test(word) ? word : `${word}s`;
  return withCapitals([word, feminine, plural, `${feminine}s`]);
}

/** "ruso" → rusa, rusos, rusas; "francés" → francesa …; "iraní" → iraníes; "canadiense" → canadienses. */
export function spanishDemonym(word: string): string[] {
  if (word.endsWith('o')) {
    const stem = word.slice(0, -1);
    return [word, `${stem}a`, `${stem}os`, `${stem}as`];
  }
  const accents: Readonly<Record<string, string>> = { é: 'e', á: 'a', ó: 'o', í: 'i' };
  const ended = /([éáó])([ns])$/.exec(word);
  if (ended) {
    const stem = `${word.slice(0, -2)}${accents[ended[1] ?? ''] ?? ''}${ended[2]}`;
    return [word, `${stem}a`, `${stem}es`, `${stem}as`];
  }
  if (/[íú]$/.test(word)) return [word, `${word}es`, `${word}s`];
  if (/ol$/.test(word)) return [word, `${word}a`, `${word}es`, `${word}as`];
  return [word, /[aeiou]$/.test(word) ? `${word}s` : `${word}es`];
}

/** "russisch" → russische, russischen, russischer, russisches, russischem; with a capital in names. */
export function germanDemonym(word: string): string[] {
  return withCapitals(['', 'e', 'en', 'er', 'es', 'em'].map((ending) => word + ending));
}

const withCapitals = (forms: readonly string[]): string[] => [
  ...new Set([...forms, ...forms.map((form) => form.charAt(0).toUpperCase() + form.slice(1))]),
];
