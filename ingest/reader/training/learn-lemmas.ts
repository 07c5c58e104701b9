/** Treebank words → the table of the lemmatizer: edits by ending and tag, and the forms that they would get wrong. */
import { byEnding, type LemmaTable, LONGEST_ENDING } from '../lemmatize.ts';
import type { TreeSentence } from './read-treebank.ts';

/** An ending's edit must have been seen on this many different forms. */
const MINIMUM_FORMS = 2;

/** Tags whose forms are not inflected; the lemma is the form. */
const SKIPPED = new Set(['PROPN', 'PUNCT', 'SYM', 'NUM', 'X']);

export function learnLemmas(sentences: readonly TreeSentence[]): LemmaTable {
  const forms = lemmasByForm(sentences);
  const votes = new Map<string, Map<string, number>>();
  for (const [key, lemma] of forms) {
    const [tag = '', form = ''] = key.split(' ');
    const edit = editOf(form, lemma);
    if (edit === undefined) continue;
    for (let n = 0; n <= Math.min(LONGEST_ENDING, form.length - 1); n++) {
      const ending = `${tag} ${form.slice(form.length - n)}`;
      const counts = votes.get(ending) ?? new Map<string, number>();
      counts.set(edit, (counts.get(edit) ?? 0) + 1);
      votes.set(ending, counts);
    }
  }
  const edits = shortened(votes);
  const exceptions: Record<string, string> = {};
  for (const [key, lemma] of forms) {
    const [tag = '', form = ''] = key.split(' ');
    if (byEnding(form, tag, edits) !== lemma) exceptions[key] = lemma;
  }
  return { exceptions, edits };
}

/** The most frequent lemma of each `TAG form`, in the order of the keys. */
function lemmasByForm(sentences: readonly TreeSentence[]): [string, string][] {
  const counts = new Map<string, Map<string, number>>();
  for (const { words } of sentences)
    for (const { text, lemma, upos, xpos } of words) {
      if (SKIPPED.has(upos) || /[\s|]/u.test(text) || lemma === '_') continue;
      const key = `${xpos} ${text.toLowerCase().replace(/[’‘´`]/gu, "'")}`;
      const lemmas = counts.get(key) ?? new Map<string, number>();
      lemmas.set(lemma.toLowerCase(), (lemmas.get(lemma.toLowerCase()) ?? 0) + 1);
      counts.set(key, lemmas);
    }
  return [...counts].map(([key, lemmas]): [string, string] => [key, mostFrequent(lemmas)]).sort(byKey);
}

/** Only the endings whose edit differs from that of the next shorter one that is kept. */
function shortened(votes: ReadonlyMap<string, ReadonlyMap<string, number>>): Record<string, string> {
  const edits: Record<string, string> = {};
  const endings = [...votes].sort((a, b) => a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1));
  for (const [ending, counts] of endings) {
    const best = mostFrequent(counts);
    if ((counts.get(best) ?? 0) < MINIMUM_FORMS) continue;
    const [tag = '', letters = ''] = ending.split(' ');
    let shorter: string | undefined;
    for (let n = letters.length - 1; n >= 0 && shorter === undefined; n--)
      shorter = edits[`${tag} ${letters.slice(letters.length - n)}`];
    if (letters === '' || shorter !== best) edits[ending] = best;
  }
  return edits;
}

function editOf(form: string, lemma: string): string | undefined {
  let common = 0;
  while (common < Math.min(form.length, lemma.length) && form[common] === lemma[common]) common++;
  const cut = form.length - common;
  return cut > LONGEST_ENDING ? undefined : `${cut}|${lemma.slice(common)}`;
}

function mostFrequent(counts: ReadonlyMap<string, number>): string {
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? '';
}

const byKey = (a: [string, string], b: [string, string]) => (a[0] < b[0] ? -1 : 1);
