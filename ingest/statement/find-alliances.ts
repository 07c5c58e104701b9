/**
 * ALLIED_WITH: what a text says of allies and partners ("is an ally of", "Russia's ally Belarus"), and of those who
 * fight on one side ("strikes in support of", "the two are committed to defeating", "fought alongside", "Iran-backed").
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { Predicate } from '../model/clause.ts';
import { entitiesOf, lemmaOf, participantsOf } from './find-participants.ts';
import type { FoundRelation } from './relation.ts';
import { isPast, namedWith, objectsOf, ownerBeside, possessorsOf, reachOf, wordAt } from './relation-phrases.ts';
import { mentionAt, type SentenceView, typeOf } from './sentence-view.ts';

/** How often each way to say it is read right. */
const FITS = { ally: 0.8, bond: 0.75, support: 0.65, fight: 0.65, alongside: 0.65, backed: 0.7 };

export function findAlliances(view: SentenceView): FoundRelation[] {
  return [
    ...[...view.predicates.values()].flatMap((predicate) => [
      ...ofPredicate(view, predicate),
      ...inOneFight(view, predicate),
      ...alongside(view, predicate),
    ]),
    ...view.tree.words.flatMap((_, index) => [
      ...besideNames(view, index),
      ...ofPair(view, index),
      ...inSupport(view, index),
      ...backed(view, index),
    ]),
  ];
}

function ofPredicate(view: SentenceView, predicate: Predicate): FoundRelation[] {
  const { relations } = view.words;
  const { lemma, word, kind } = predicate;
  const subjects = entitiesOf(predicate.subjects.flatMap((at) => participantsOf(view, at, 'actor')));
  if (kind === 'noun' && isAlly(view, word) && view.tree.childrenBy(word, 'cop').length > 0) {
    const [whose] = [...objectsOf(view, word, 'of', 'to', 'for'), ...possessorsOf(view, word)].filter(
      (entity) => !subjects.includes(entity),
    );
    // "A and B are allies of C": each of C; "A and B are allies": of each other
    const former = isPast(view, word);
    if (whose !== undefined)
      return subjects.flatMap((subject) => mutual(view, predicate, [subject, whose], FITS.ally, former));
    return mutual(view, predicate, subjects, FITS.ally, former);
  }
  if (kind === 'adjective' && lemma === 'allied')
    return mutual(view, predicate, [...subjects, ...objectsOf(view, word, 'with', 'to')], FITS.bond);
  if (kind !== 'verb') return [];
  if (lemma === 'ally') {
    const objects = entitiesOf(predicate.objects.flatMap((at) => participantsOf(view, at, 'recipient')));
    // "chấm dứt liên minh với Mỹ": to ally is what ended
    const above = predicate.attachedTo && view.predicates.get(predicate.attachedTo.word);
    const ended = above !== undefined && relations.ending.has(above.lemma) ? above : undefined;
    const parties = [...subjects, ...objects, ...objectsOf(view, word, 'with', 'to')];
    return mutual(view, ended ?? predicate, parties, FITS.bond, ended !== undefined);
  }
  if (lemma === 'become' || lemma === 'remain') {
    const ally = [...predicate.complements, ...predicate.objects].find((at) => relations.allies.has(lemmaOf(view, at)));
    return ally === undefined
      ? []
      : mutual(view, predicate, [...subjects, ...objectsOf(view, ally, 'of', 'to')], FITS.ally);
  }
  // "have developed ally relations", "formed an alliance with"
  const bond = predicate.objects.find((at) => isBond(view, at));
  if (bond === undefined) return [];
  const partners = [...objectsOf(view, word, 'with', 'between'), ...objectsOf(view, bond, 'with', 'between')];
  return mutual(view, predicate, [...subjects, ...partners], FITS.bond, relations.ending.has(lemma));
}

/** "US ally Japan", "Turkey, an ally of Azerbaijan", "its coalition partner Denmark". */
function besideNames(view: SentenceView, index: number): FoundRelation[] {
  const { tree } = view;
  if (!isAlly(view, index) || tree.childrenBy(index, 'cop').length > 0) return [];
  const named = namedWith(view, index, true);
  const entities = entitiesOf(named.map((mention) => ({ entities: mention.entities, mention, fit: 1 })));
  const owner = [...objectsOf(view, index, 'of', 'to'), ...possessorsOf(view, index), ...ownerBeside(view, index)].find(
    (entity) => !entities.includes(entity) && typeOf(entity) !== 'Place',
  );
  if (owner === undefined) return [];
  return entities
    .filter((subject) => typeOf(subject) !== 'Place')
    .map((subject) => ({
      type: 'ALLIED_WITH',
      subject,
      object: owner,
      ...(isPast(view, index) ? { former: true } : {}),
      first: Math.min(index, ...named.map(({ first }) => first)),
      last: Math.max(index, ...named.map(({ last }) => last)),
      confidence: FITS.ally,
    }));
}

/** "ally", and "partner" of an alliance: "coalition partner", not "trading partner". */
function isAlly(view: SentenceView, index: number): boolean {
  const { allies, alliance } = view.words.relations;
  const lemma = lemmaOf(view, index);
  return (
    allies.has(lemma) ||
    (alliance.partners.has(lemma) && alliance.partnerKinds.has(lemmaOf(view, Math.max(0, index - 1))))
  );
}

/**
 * "The Russians and Belarusians are the most loyal allies", "Moscow and Minsk have developed allied relations": a pair
 * of names before the word, joined by "and", read along the words since these clauses are often misread.
 */
function ofPair(view: SentenceView, index: number): FoundRelation[] {
  const { tree, words } = view;
  const text = wordAt(view, index);
  const isPlural = words.relations.allies.has(lemmaOf(view, index)) && text !== lemmaOf(view, index);
  const isBonded =
    (text === 'ally' || text === 'allied') && index + 1 < tree.words.length && BONDS.has(lemmaOf(view, index + 1));
  if (!isPlural && !isBonded) return [];
  const clause = tree.words.slice(Math.max(0, index - PAIR_REACH), index).map((word) => word.text.toLowerCase());
  if (isPlural && !clause.some((word) => BEING.has(word))) return [];
  if (clause.includes('not') && !clause.includes('only')) return [];
  // "A and B are allies of C", "are C's allies": of C, not of each other
  if (isPlural && (objectsOf(view, index, 'of', 'to').length > 0 || possessorsOf(view, index).length > 0)) return [];
  const before = view.mentions.filter(({ last, type, kind }) => last < index && type !== 'Place' && kind !== 'pronoun');
  const second = before.at(-1);
  const first = before.at(-2);
  if (!first || !second || wordAt(view, second.first - 1) !== 'and' || second.first - 2 > first.last + 1) return [];
  const [subject, object] = [first.entities[0], second.entities[0]];
  if (!subject || !object || subject === object || index - second.last > PAIR_REACH) return [];
  return [{ type: 'ALLIED_WITH', subject, object, first: first.first, last: index, confidence: FITS.bond }];
}

/** Words between the pair and what is said of it. */
const PAIR_REACH = 16;
const BONDS = new Set(['relation', 'relationship', 'tie']);
const BEING = new Set(['are', 'were', 'remain', 'become', 'became', 'remained']);

const isBond = (view: SentenceView, index: number): boolean =>
  view.words.relations.bonds.has(lemmaOf(view, index)) ||
  (BONDS.has(lemmaOf(view, index)) &&
    view.tree
      .childrenBy(index, 'amod', 'compound')
      .some((child) => ['ally', 'allied', 'alliance'].includes(lemmaOf(view, child))));

/** "The coalition conducted two strikes in support of the Iraqi army": who fights for whom. "Voted in support of" is none. */
function inSupport(view: SentenceView, index: number): FoundRelation[] {
  const { tree } = view;
  if (lemmaOf(view, index) !== 'support' || !/(^| )in$/.test(tree.prepositionOf(index))) return [];
  const supported = objectsOf(view, index, 'of', 'for');
  const path = tree.ancestorsOf(index);
  const clause = path
    .map((word) => view.predicates.get(word))
    .find((predicate) => (predicate?.subjects.length ?? 0) > 0);
  if (clause === undefined || supported.length === 0) return [];
  const { acts } = view.words.relations.alliance;
  const told = [...path.slice(0, path.indexOf(clause.word) + 1), ...clause.objects, ...clause.subjects];
  if (!told.some((word) => acts.has(lemmaOf(view, word)))) return [];
  const subjects = entitiesOf(clause.subjects.flatMap((at) => participantsOf(view, at, 'actor')));
  return between(subjects, supported).map(([subject, object]) => ({
    type: 'ALLIED_WITH',
    subject,
    object,
    ...reachOf(view, clause),
    predicate: clause,
    confidence: FITS.support,
  }));
}

/** "The UK and Iraq are committed to defeating these terrorists": the subjects of one fight. "Fought each other" is none. */
function inOneFight(view: SentenceView, predicate: Predicate): FoundRelation[] {
  const { fights, foes } = view.words.relations.alliance;
  if (predicate.kind !== 'verb' || !fights.has(predicate.lemma)) return [];
  const clause = subjectClause(view, predicate);
  const parties = entitiesOf(clause.subjects.flatMap((at) => participantsOf(view, at, 'actor'))).filter(
    (entity) => typeOf(entity) !== 'Place',
  );
  if (parties.length < 2 || clause.subjects.length < 2) return [];
  const isFought = predicate.objects.some((at) => {
    const named = participantsOf(view, at, 'recipient').flatMap(({ entities }) => entities);
    return (
      (foes.has(lemmaOf(view, at)) || mentionAt(view, at) !== undefined) && !named.some((one) => parties.includes(one))
    );
  });
  if (!isFought) return [];
  const span = { first: Math.min(...clause.subjects, predicate.word), last: reachOf(view, predicate).last };
  return parties.flatMap((subject, at) =>
    parties.slice(at + 1).map((object) => ({
      type: 'ALLIED_WITH' as const,
      subject,
      object,
      ...span,
      predicate: commitmentOf(view, predicate),
      confidence: FITS.fight,
    })),
  );
}

/** Who is committed to a fight is on its side already: the words above say whether it is so. */
const commitmentOf = (view: SentenceView, predicate: Predicate): Predicate =>
  (predicate.attachedTo?.marker === 'to' ? view.predicates.get(predicate.attachedTo.word) : undefined) ?? predicate;

/** The clause that has the subjects of an infinitive or gerund: "are committed to defeating". */
function subjectClause(view: SentenceView, predicate: Predicate): Predicate {
  let clause = predicate;
  for (let step = 0; step < LONGEST_CONTROL && clause.subjects.length === 0 && clause.attachedTo; step++) {
    const above = view.predicates.get(clause.attachedTo.word);
    if (above === undefined) break;
    clause = above;
  }
  return clause;
}

const LONGEST_CONTROL = 3;

/** "Polish soldiers fought alongside British troops", "the 4th Brigade, together with its allies, attacked". */
function alongside(view: SentenceView, predicate: Predicate): FoundRelation[] {
  const { acts, fights, alongside: prepositions } = view.words.relations.alliance;
  if (predicate.kind !== 'verb') return [];
  const isWar = [predicate.word, ...predicate.objects, ...predicate.complements].some(
    (at) => acts.has(lemmaOf(view, at)) || fights.has(lemmaOf(view, at)),
  );
  if (!isWar) return [];
  // Readers take "alongside" for an adverb.
  const beside = predicate.phrases.filter(
    ({ preposition, word }) =>
      prepositions.has(preposition.replaceAll(' ', '+')) ||
      (preposition === '' && prepositions.has(wordAt(view, view.tree.subtreeOf(word)[0] ?? word))),
  );
  const others = entitiesOf(beside.flatMap(({ word }) => participantsOf(view, word, 'recipient')));
  const subjects = entitiesOf(predicate.subjects.flatMap((at) => participantsOf(view, at, 'actor')));
  return between(subjects, others).map(([subject, object]) => ({
    type: 'ALLIED_WITH',
    subject,
    object,
    ...reachOf(view, predicate),
    predicate,
    confidence: FITS.alongside,
  }));
}

/** "Iran-backed Hezbollah", "the Turkish-backed Syrian National Army": the name that the phrase goes on to. */
function backed(view: SentenceView, index: number): FoundRelation[] {
  if (!view.words.relations.alliance.backed.has(wordAt(view, index)) || wordAt(view, index - 1) !== '-') return [];
  const backer = view.mentions.find(({ last, type }) => last === index - 2 && type !== 'Place');
  const next = view.mentions.find(({ first }) => first > index);
  if (backer === undefined || next === undefined || next.first - index > LONGEST_BACKED) return [];
  const isReached = view.tree.words
    .slice(index + 1, next.first)
    .every(({ upos }) => upos === 'ADJ' || upos === 'NOUN' || upos === 'PROPN');
  if (!isReached || next.kind !== 'name' || next.type === 'Place' || next.type === 'State') return [];
  return between(backer.entities, next.entities).map(([subject, object]) => ({
    type: 'ALLIED_WITH',
    subject,
    object,
    first: backer.first,
    last: next.last,
    confidence: FITS.backed,
  }));
}

const LONGEST_BACKED = 3;

const between = (subjects: readonly EntityId[], objects: readonly EntityId[]): [EntityId, EntityId][] =>
  subjects
    .filter((subject) => typeOf(subject) !== 'Place')
    .flatMap((subject) =>
      objects
        .filter((object) => object !== subject && typeOf(object) !== 'Place')
        .map((object): [EntityId, EntityId] => [subject, object]),
    );

/** The first party with each of the others. */
function mutual(
  view: SentenceView,
  predicate: Predicate,
  entities: readonly EntityId[],
  confidence: number,
  former = false,
): FoundRelation[] {
  const [first, ...others] = [...new Set(entities)].filter((entity) => typeOf(entity) !== 'Place');
  if (!first) return [];
  return others.map((object) => ({
    type: 'ALLIED_WITH',
    subject: first,
    object,
    ...(former ? { former } : {}),
    ...reachOf(view, predicate),
    predicate,
    confidence,
  }));
}
