/** Phrases that the finders of relations read: what stands after a preposition, who possesses, which name a noun describes. */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { Predicate } from '../model/clause.ts';
import type { LinkedMention } from '../model/mention.ts';
import { entitiesOf, participantsOf } from './find-participants.ts';
import { mentionAt, type SentenceView, typeOf } from './sentence-view.ts';

export const textAt = (view: SentenceView, index: number): string => view.tree.words[index]?.text ?? '';

export const wordAt = (view: SentenceView, index: number): string => textAt(view, index).toLowerCase();

export const isPossessive = (text: string): boolean => text === "'s" || text === '’s';

export const organizations = (entities: readonly EntityId[]): EntityId[] =>
  entities.filter((entity) => typeOf(entity) === 'Organization');

/** Entities of the phrases with one of these prepositions below a word, coordination included. */
export function objectsOf(view: SentenceView, word: number, ...prepositions: string[]): EntityId[] {
  const { tree } = view;
  const heads = tree
    .childrenBy(word, 'nmod', 'obl')
    .filter((child) => prepositions.includes(tree.prepositionOf(child)))
    .flatMap((child) => tree.coordinated(child));
  return entitiesOf(heads.flatMap((at) => participantsOf(view, at, 'recipient')));
}

/** Who possesses what a word names: "Russia's ally", "the U.S. ally". */
export function possessorsOf(view: SentenceView, word: number): EntityId[] {
  const { tree } = view;
  const heads = tree
    .childrenOf(word)
    .filter(
      (child) =>
        tree.word(child).relation === 'nmod:poss' ||
        (['amod', 'compound'].includes(tree.relationOf(child)) && mentionAt(view, child)),
    )
    .flatMap((child) => tree.coordinated(child));
  return entitiesOf(heads.flatMap((at) => participantsOf(view, at, 'recipient')));
}

/** "A former ally", "ex-members", "was once a member", "is no longer an ally": what the noun says is past. */
export function isPast(view: SentenceView, index: number): boolean {
  const { former } = view.words.relations;
  const before = wordAt(view, index - 1) === '-' ? index - 2 : index - 1;
  return [before, ...view.tree.childrenBy(index, 'amod', 'compound', 'advmod', 'aux', 'cop')].some((at) =>
    former.has(wordAt(view, at)),
  );
}

/** From the first to the last word below a predicate. */
export function reachOf(view: SentenceView, predicate: Predicate): { first: number; last: number } {
  const all = view.tree.subtreeOf(predicate.word);
  return { first: all[0] as number, last: all.at(-1) as number };
}

/** Names that a common noun describes: its appositives, what it is an appositive of, the name right after it. */
export function namedWith(view: SentenceView, index: number, beforeOwner: boolean): LinkedMention[] {
  const { tree } = view;
  const relation = tree.relationOf(index);
  const below = tree.childrenBy(index, 'appos', 'flat').flatMap((child) => tree.coordinated(child));
  const above =
    relation === 'appos'
      ? [tree.word(index).head]
      : relation === 'compound'
        ? tree.coordinated(tree.word(index).head)
        : [];
  const before = nameBeforeComma(view, index);
  const next = view.mentions.find(({ first }) => first === index + 1);
  const beside =
    next?.kind === 'name' ? [index + 1] : before.length > 0 || !beforeOwner ? before : nameBeforeOwner(view, index);
  const mentions = [...below, ...above, ...beside]
    .map((word) => mentionAt(view, word))
    .filter((mention) => mention !== undefined);
  return [...new Set(mentions)].filter(
    ({ kind, first, last }) => (kind === 'name' || kind === 'pronoun') && !(first <= index && index <= last),
  );
}

/** "the Union State, a supranational union": the name that the phrase follows, when the reader hung it elsewhere. */
function nameBeforeComma(view: SentenceView, index: number): number[] {
  const start = Math.min(...view.tree.subtreeOf(index).filter((at) => view.tree.word(at).upos !== 'PUNCT'));
  if (textAt(view, start - 1) !== ',' || !['a', 'an', 'the'].includes(wordAt(view, start))) return [];
  const mention = view.mentions.find(({ last, kind }) => last === start - 2 && kind === 'name');
  return mention ? [mention.head] : [];
}

/** "Lukashenko, one of Russia's closest allies", "China, Pyongyang's main ally": the name before the comma. */
function nameBeforeOwner(view: SentenceView, index: number): number[] {
  for (let at = index - 1; at > 0 && index - at <= LONGEST_ASIDE; at--) {
    if (textAt(view, at) === ',') {
      const mention = view.mentions.find(({ last, kind }) => last === at - 1 && kind === 'name');
      return mention ? [mention.head] : [];
    }
    const isInside = view.mentions.some(({ first, last }) => first <= at && at <= last);
    if (!isInside && view.tree.word(at).upos !== 'ADJ' && !ASIDE_WORDS.has(wordAt(view, at))) return [];
  }
  return [];
}

/** "Pakistan's main ally": whose, when the reader hung the owner on the adjective. */
export function ownerBeside(view: SentenceView, index: number): readonly EntityId[] {
  let at = index - 1;
  while (at > 0 && view.tree.word(at).upos === 'ADJ') at--;
  if (!isPossessive(textAt(view, at))) return [];
  return view.mentions.find(({ last }) => last === at - 1)?.entities ?? [];
}

/** Words between a name and what an aside says of it. */
const LONGEST_ASIDE = 8;
const ASIDE_WORDS = new Set(["'s", '’s', 'one', 'of', 'the', 'a', 'long', 'time', '-', 'most', 'key']);
