/** Where a text quotes somebody, and who speaks there: inside a quotation "he" is not its speaker. */
import type { Mention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import type { Span } from '../model/span.ts';

/** A quotation longer than this is an unclosed mark. */
const LONGEST_QUOTATION = 1500;
/** Sentences that an announcement may be followed by. */
const LONGEST_ANNOUNCED = 8;
const SAYING =
  /^(say|tell|add|note|state|stress|claim|declare|announce|explain|argue|write|point|continue|insist|warn|quote|emphasize|underline|remark|conclude|reply|ask|suggest|admit|recall|reiterate|affirm)$/;

export interface Quotation extends Span {
  /** Index of the mention that speaks, where it stands beside the quotation. */
  speaker?: number;
  /** No marks show where it ends: "The minister said:" before paragraphs of their own. */
  announced?: true;
}

export function findQuotations(
  text: string,
  sentences: readonly Sentence[],
  mentions: readonly Mention[],
): Quotation[] {
  return [...quotedSpans(text), ...announcedSpans(sentences)].map((span): Quotation => {
    const speaker = speakerOf(span, sentences, mentions);
    return { ...span, ...(speaker === undefined ? {} : { speaker }) };
  });
}

function quotedSpans(text: string): Span[] {
  const spans: Span[] = [];
  const marks = /["“”«»]/g;
  let open: number | undefined;
  for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
    const opens = match[0] === '“' || match[0] === '«' || (match[0] === '"' && open === undefined);
    if (opens) open = match.index;
    else if (open !== undefined) {
      if (match.index - open < LONGEST_QUOTATION) spans.push({ start: open, end: match.index + 1 });
      open = undefined;
    }
  }
  return spans;
}

/** "The minister said:" before a paragraph of its own: what follows is said, though no marks are around it. */
function announcedSpans(sentences: readonly Sentence[]): Quotation[] {
  const spans: Quotation[] = [];
  for (const [at, { words, start, end }] of sentences.entries()) {
    const isAnnounced =
      words.at(-1)?.text === ':' && words.some(({ lemma, upos }) => upos === 'VERB' && SAYING.test(lemma));
    const last = sentences[Math.min(sentences.length - 1, at + LONGEST_ANNOUNCED)];
    // It begins inside its announcement, which is where the speaker stands.
    if (isAnnounced && last !== undefined && last.start > start)
      spans.push({ start: end - 1, end: last.end, announced: true });
  }
  return spans;
}

/** The subject of a verb of saying, outside the marks, in the sentence where the quotation ends or begins. */
function speakerOf(span: Span, sentences: readonly Sentence[], mentions: readonly Mention[]): number | undefined {
  for (const at of [span.end - 1, span.start]) {
    const sentence = sentences.findIndex(({ start, end }) => start <= at && at < end);
    const words = sentences[sentence]?.words ?? [];
    const subject = mentions.findIndex((mention) => {
      if (mention.sentence !== sentence || (mention.start >= span.start && mention.end <= span.end)) return false;
      const word = words[mention.head];
      const verb = words[word?.head ?? -1];
      if (word === undefined || verb === undefined) return false;
      return SAYING.test(verb.lemma) && /^(nsubj|obj|parataxis)/.test(word.relation);
    });
    if (subject >= 0) return subject;
  }
  return undefined;
}
