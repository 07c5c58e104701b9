/** A name as scorers compare it: without accents, case, article and marks. */
export const foldName = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(the|a|an) /, '')
    .replace(/[.,'’"“”]/g, '')
    .trim();
