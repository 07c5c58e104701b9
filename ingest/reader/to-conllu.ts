/**
 * A read sentence → CoNLL-U (https://universaldependencies.org/format.html), names and where words stand in the last
 * column. Penn tags and features are not kept by the reader: those columns stay empty.
 */
import type { Sentence } from '../model/sentence.ts';

/** @param number of the sentence, its id */
export function toConllu({ start, end, words, names }: Sentence, text: string, number: number): string {
  const labels = words.map((_, index) => {
    const name = names.find(({ first, last }) => first <= index && index <= last);
    if (!name) return [];
    const { first, label, confidence } = name;
    return index === first ? [`Name=B-${label}`, `Confidence=${confidence.toFixed(2)}`] : [`Name=I-${label}`];
  });
  const lines = words.map(({ text: form, lemma, upos, head, relation, start: from, end: to }, index) => {
    const apart = words[index + 1]?.start !== to;
    const place = [...(labels[index] ?? []), ...(apart ? [] : ['SpaceAfter=No']), `TokenRange=${from}:${to}`];
    return [index + 1, form, lemma, upos, '_', '_', head + 1, relation, '_', place.join('|')].join('\t');
  });
  return [`# sent_id = ${number}`, `# text = ${text.slice(start, end).replace(/\s+/gu, ' ')}`, ...lines].join('\n');
}
