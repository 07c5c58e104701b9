/**
 * The labeled corpus → documents with their mentions and reports: short reports (`corpus.txt`), and what agencies write in
 * three languages (`wires.txt`: labeled before anything had read it, tuned with since). A document begins with
 * `== id | day | outlet | language`; `[name|key]` is a mention of the thing `key`, `{key TYPE|…}` a report of the
 * happening `key`.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface LabeledMention {
  document: string;
  start: number;
  end: number;
  key: string;
}
export interface LabeledReport extends LabeledMention {
  type: string;
}
export interface LabeledDocument {
  id: string;
  publishedAt: string;
  publisher: string;
  language: string;
  text: string;
  mentions: LabeledMention[];
  reports: LabeledReport[];
}

const FILES = ['corpus.txt', 'wires.txt'];
const MARK = /\[([^|\]]+)\|([^\]]+)\]|\{([a-z-]+) ([A-Z_]+)\||\}|[^[{}]+/g;

export function readIdentityCorpus(): LabeledDocument[] {
  return FILES.flatMap((file) =>
    readFileSync(join(import.meta.dirname, file), 'utf8')
      .split(/^== /m)
      .slice(1)
      .map(readDocument),
  );
}

function readDocument(block: string): LabeledDocument {
  const [head = '', ...body] = block.trim().split('\n');
  const [id = '', publishedAt = '', publisher = '', language = 'en'] = head.split('|').map((part) => part.trim());
  const document: LabeledDocument = { id, publishedAt, publisher, language, text: '', mentions: [], reports: [] };
  let open: LabeledReport | undefined;
  for (const [part, name, key, event, type] of body.join('\n').matchAll(MARK)) {
    const start = document.text.length;
    if (event !== undefined && type !== undefined) open = { document: id, start, end: start, key: event, type };
    else if (part === '}' && open) {
      document.reports.push({ ...open, end: start });
      open = undefined;
    } else {
      document.text += name ?? part;
      if (key !== undefined) document.mentions.push({ document: id, start, end: document.text.length, key });
    }
  }
  return document;
}
