/** CoNLL-U files (https://universaldependencies.org/format.html), gzipped → sentences. Multiword tokens give their parts. */
import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';

export interface TreeWord {
  text: string;
  lemma: string;
  upos: string;
  /** Penn Treebank tag. */
  xpos: string;
  /** Index in the sentence; -1 for the root. */
  head: number;
  relation: string;
  /** White space follows in the text. */
  spaceAfter: boolean;
}

export interface TreeSentence {
  words: TreeWord[];
  /** Begins a paragraph or a document. */
  newParagraph: boolean;
}

/** @throws {Error} the file is not there or not gzip; a line has not ten columns */
export async function readTreebank(path: string): Promise<TreeSentence[]> {
  const sentences: TreeSentence[] = [];
  let words: TreeWord[] = [];
  let newParagraph = false;
  /** Last part of a multiword token, whose line says whether a space follows. */
  let lastPart = -1;
  let partSpace = true;
  const lines = createInterface({
    input: createReadStream(path).pipe(createGunzip()),
    crlfDelay: Number.POSITIVE_INFINITY,
  });
  let number = 0;
  for await (const line of lines) {
    number++;
    if (line === '') {
      if (words.length > 0) sentences.push({ words, newParagraph });
      words = [];
      newParagraph = false;
      lastPart = -1;
      continue;
    }
    if (line.startsWith('#')) {
      if (/^# new(?:par|doc)/u.test(line)) newParagraph = true;
      continue;
    }
    const columns = line.split('\t');
    const [id = '', text = '', lemma = '', upos = '', xpos = '', , head = '', relation = '', , misc = ''] = columns;
    if (columns.length !== 10) throw new Error(`${path}:${number}: ${columns.length} columns where CoNLL-U has 10`);
    if (id.includes('.')) continue;
    const spaceAfter = !misc.split('|').includes('SpaceAfter=No');
    if (id.includes('-')) {
      lastPart = Number(id.split('-')[1]);
      partSpace = spaceAfter;
      continue;
    }
    const index = Number(id);
    const inside = index < lastPart;
    words.push({
      text,
      lemma,
      upos,
      xpos,
      head: Number(head) - 1,
      relation,
      spaceAfter: index === lastPart ? partSpace : !inside && spaceAfter,
    });
  }
  return sentences;
}
