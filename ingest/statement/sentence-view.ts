/**
 * One sentence as the rules of statements look at it: its tree, the mentions at each word, its predicates, its dates.
 * In: the values of the steps before. Out: look-ups. Built once a sentence and shared by all rules.
 */

import type { EntityId } from '../../cypher/schema/ids.ts';
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import type { DateExpression, DateWords } from '../language/date-words.ts';
import type { StatementWords } from '../language/statement-words.ts';
import type { Predicate } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { LinkedMention } from '../model/mention.ts';
import type { Sentence } from '../model/sentence.ts';
import { SentenceTree } from '../model/sentence-tree.ts';

/** A date expression with the word it begins at. */
export interface PlacedDate extends DateExpression {
  word: number;
}

export interface SentenceView {
  readonly index: number;
  readonly sentence: Sentence;
  readonly tree: SentenceTree;
  readonly mentions: readonly LinkedMention[];
  readonly predicates: ReadonlyMap<number, Predicate>;
  readonly dates: readonly PlacedDate[];
  readonly words: StatementWords;
  /** Entities that the document mentions: a statement may speak of no other. */
  readonly entities: ReadonlySet<EntityId>;
}

/** Makes the views of a document's sentences, in text order. */
export function viewSentences(
  document: Document,
  sentences: readonly Sentence[],
  mentions: readonly LinkedMention[],
  predicates: readonly Predicate[],
  words: StatementWords,
  dates: DateWords | undefined,
): SentenceView[] {
  const mentionsOf: LinkedMention[][] = sentences.map(() => []);
  for (const mention of mentions) mentionsOf[mention.sentence]?.push(mention);
  const predicatesOf: Map<number, Predicate>[] = sentences.map(() => new Map());
  for (const predicate of predicates) predicatesOf[predicate.sentence]?.set(predicate.word, predicate);
  const entities = new Set(mentions.flatMap((mention) => mention.entities));
  const found = dates?.find(document.text, document.publishedAt) ?? [];
  return sentences.map((sentence, index) => ({
    index,
    sentence,
    tree: new SentenceTree(sentence),
    mentions: mentionsOf[index] ?? [],
    predicates: predicatesOf[index] ?? new Map(),
    dates: found
      .filter(({ start }) => start >= sentence.start && start < sentence.end)
      .flatMap((date) => place(date, sentence)),
    words,
    entities,
  }));
}

function place(date: DateExpression, sentence: Sentence): PlacedDate[] {
  const word = sentence.words.findIndex(({ end }) => end > date.start);
  return word < 0 ? [] : [{ ...date, word }];
}

/** The mention that a word heads: of several, the longest; failing that, a name that the word stands inside. */
export function mentionAt(view: SentenceView, word: number): LinkedMention | undefined {
  let best: LinkedMention | undefined;
  for (const mention of view.mentions) {
    if (word < mention.first || word > mention.last) continue;
    if (!best || rank(mention, word) > rank(best, word)) best = mention;
  }
  if (best && best.head !== word && best.kind === 'adjective') return undefined;
  return best?.kind === 'adjective' ? (titledAfter(view, best) ?? best) : best;
}

/** "Japanese Prime Minister X": the person, though the reader took the adjective for the head. */
function titledAfter(view: SentenceView, mention: LinkedMention): LinkedMention | undefined {
  const { offices, officeModifiers, counterparts } = view.words.relations;
  let at = mention.last + 1;
  while (at <= mention.last + 4) {
    const text = view.tree.words[at]?.text.toLowerCase() ?? '';
    if (!offices.has(text) && !officeModifiers.has(text) && !counterparts.has(text)) break;
    at++;
  }
  if (at === mention.last + 1) return undefined;
  return view.mentions.find(({ first, type, kind }) => first === at && type === 'Person' && kind === 'name');
}

const rank = (mention: LinkedMention, word: number): number =>
  (mention.head === word ? 1000 : 0) + mention.last - mention.first;

export const typeOf = (entity: EntityId): EntityType | undefined => entityTypeOf(entity);
