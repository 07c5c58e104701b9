/** What must hold of a read sentence, whatever the text and whoever read it. */
import { type Sentence, UPOS } from '../../../ingest/model/sentence.ts';

/** What is wrong with a sentence's tree, words and names, or nothing. */
export function faultsOf({ words, names }: Sentence, text: string): string[] {
  const roots = words.filter((word) => word.head === -1);
  const faults = roots.length === 1 ? [] : [`${roots.length} roots`];
  words.forEach((word, index) => {
    if ((word.relation === 'root') !== (word.head === -1)) faults.push(`${index} is ${word.relation}`);
    let at = index;
    for (let steps = 0; at !== -1; steps++) {
      if (steps > words.length || words[at] === undefined) {
        faults.push(`${index} does not lead to the root`);
        break;
      }
      at = words[at]?.head ?? -1;
    }
    if (text.slice(word.start, word.end) !== word.text) faults.push(`${index} does not stand in the text`);
    if (!UPOS.includes(word.upos)) faults.push(`${index} is tagged ${word.upos}`);
  });
  for (const { first, last, confidence } of names) {
    if (!(first >= 0 && first <= last && last < words.length)) faults.push(`a name of words ${first} to ${last}`);
    if (!(confidence > 0 && confidence <= 1)) faults.push(`a name of confidence ${confidence}`);
  }
  return faults;
}
