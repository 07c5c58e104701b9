/** MEMBER_OF, PART_OF and LOCATED_IN: "is a member of", "joined", "a union between the two", "as part of", "is based in". */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { RelationType } from '../../cypher/schema/ontology.ts';
import type { Predicate } from '../model/clause.ts';
import { entitiesOf, lemmaOf, participantsOf } from './find-participants.ts';
import type { FoundRelation } from './relation.ts';
import {
  isPast,
  namedWith,
  objectsOf,
  organizations,
  ownerBeside,
  possessorsOf,
  reachOf,
  wordAt,
} from './relation-phrases.ts';
import { type SentenceView, typeOf } from './sentence-view.ts';

/** How often each way to say it is read right. */
const FITS = { member: 0.88, left: 0.8, beside: 0.84, union: 0.75, leads: 0.8, belongs: 0.75, part: 0.75 };

export function findMemberships(view: SentenceView): FoundRelation[] {
  return [
    ...[...view.predicates.values()].flatMap((predicate) => ofPredicate(view, predicate)),
    ...view.tree.words.flatMap((_, index) => [...besideNames(view, index), ...belonging(view, index)]),
    ...leaders(view),
  ];
}

function ofPredicate(view: SentenceView, predicate: Predicate): FoundRelation[] {
  const { relations } = view.words;
  const { lemma, word, kind } = predicate;
  const subjects = entitiesOf(predicate.subjects.flatMap((at) => participantsOf(view, at, 'actor')));
  const pair = (
    type: RelationType,
    from: readonly EntityId[],
    to: readonly EntityId[],
    confidence: number,
  ): FoundRelation[] =>
    from.flatMap((subject) =>
      to
        .filter((object) => object !== subject)
        .map((object) => ({ type, subject, object, ...reachOf(view, predicate), predicate, confidence })),
    );
  if (kind === 'noun' && view.tree.childrenBy(word, 'cop').length > 0) {
    if (relations.members.has(lemma)) {
      // "is a member of NATO", "is a NATO member", "is NATO's newest member"
      const whose = [...objectsOf(view, word, 'of', 'to'), ...possessorsOf(view, word), ...ownerBeside(view, word)];
      return pair('MEMBER_OF', subjects, [...new Set(organizations(whose))], FITS.member).map(
        isPast(view, word) ? toPast : asIs,
      );
    }
    if (lemma === 'part')
      return pair('PART_OF', organizations(subjects), organizations(objectsOf(view, word, 'of')), FITS.part);
  }
  if (kind !== 'verb') return [];
  const objects = entitiesOf(predicate.objects.flatMap((at) => participantsOf(view, at, 'recipient')));
  if (relations.joining.has(lemma)) {
    // A person joins a meeting, a party or a side; only the last two last, and the words are the same.
    const lasting = subjects.filter((entity) => typeOf(entity) !== 'Person');
    return pair('MEMBER_OF', lasting, organizations(objects), FITS.member);
  }
  if (relations.leaving.has(lemma) && predicate.complements.length === 0) {
    const lasting = subjects.filter((entity) => typeOf(entity) === 'State' || typeOf(entity) === 'Organization');
    // "Withdrew its envoy from the council": then it is not the subject that leaves.
    const from = predicate.objects.length === 0 ? objectsOf(view, word, 'from') : [];
    return pair('MEMBER_OF', lasting, organizations([...objects, ...from]), FITS.left).map(toPast);
  }
  if (relations.expelling.has(lemma)) {
    // "Russia was expelled from the council", "the council expelled Russia"
    const from = [...objectsOf(view, word, 'from'), ...(predicate.passive ? objects : subjects)];
    const states = objects.filter((entity) => typeOf(entity) === 'State');
    return pair('MEMBER_OF', states, organizations(from), FITS.left).map(toPast);
  }
  if (lemma === 'become' || lemma === 'remain') {
    const complement = [...predicate.complements, ...predicate.objects].find(
      (at) => view.tree.word(at).upos === 'NOUN' && relations.members.has(lemmaOf(view, at)),
    );
    return complement === undefined
      ? []
      : pair('MEMBER_OF', subjects, organizations(objectsOf(view, complement, 'of')), FITS.member);
  }
  if (lemma !== 'base' && lemma !== 'headquarter' && lemma !== 'locate') return [];
  const seated = objects.filter((entity) => typeOf(entity) === 'Organization' || typeOf(entity) === 'Place');
  const seats = objectsOf(view, word, 'in').filter(
    (entity) => typeOf(entity) === 'Place' || typeOf(entity) === 'State',
  );
  return pair('LOCATED_IN', seated, seats, FITS.part);
}

const toPast = (relation: FoundRelation): FoundRelation => ({ ...relation, former: true });
const asIs = (relation: FoundRelation): FoundRelation => relation;

const UNIONS = new Set('union alliance bloc organization organisation association grouping pact'.split(' '));

/** "Hungary, a member of the European Union", "the Union State, a union between the two states". */
function besideNames(view: SentenceView, index: number): FoundRelation[] {
  const { tree, words } = view;
  const lemma = lemmaOf(view, index);
  const isMember = words.relations.members.has(lemma);
  if (!(isMember || UNIONS.has(lemma)) || tree.childrenBy(index, 'cop').length > 0) return [];
  const named = namedWith(view, index, false);
  const entities = entitiesOf(named.map((mention) => ({ entities: mention.entities, mention, fit: 1 })));
  const first = Math.min(index, ...named.map((mention) => mention.first));
  const last = Math.max(index, ...named.map((mention) => mention.last));
  const pairs = (subjects: readonly EntityId[], objects: readonly EntityId[], confidence: number): FoundRelation[] =>
    objects.flatMap((object) =>
      subjects
        .filter((subject) => subject !== object)
        .map((subject) => ({ type: 'MEMBER_OF', subject, object, first, last, confidence })),
    );
  if (isMember) {
    const owners = [
      ...objectsOf(view, index, 'of', 'to'),
      ...possessorsOf(view, index),
      ...ownerBeside(view, index),
    ].filter((entity) => !entities.includes(entity));
    return pairs(entities, organizations(owners), FITS.beside).map(isPast(view, index) ? toPast : asIs);
  }
  const states = objectsOf(view, index, 'between', 'of').filter((entity) => typeOf(entity) === 'State');
  return pairs(states.length > 0 ? states : statesMeant(view, index), organizations(entities), FITS.union);
}

/** "a union between the two states": the two that the sentence names, where it names two. */
function statesMeant(view: SentenceView, index: number): EntityId[] {
  const { tree } = view;
  const between = tree.childrenBy(index, 'nmod', 'obl').find((child) => tree.prepositionOf(child) === 'between');
  if (between === undefined || !tree.childrenBy(between, 'nummod').some((child) => wordAt(view, child) === 'two'))
    return [];
  const states = [...new Set(view.mentions.flatMap(({ entities }) => entities))].filter(
    (entity) => typeOf(entity) === 'State',
  );
  return states.length === 2 ? states : [];
}

/** "As part of the coalition, Denmark sent jets", "as the largest contributor to NATO, the U.S. …". */
function belonging(view: SentenceView, index: number): FoundRelation[] {
  const { tree, words } = view;
  if (!words.relations.alliance.belonging.has(lemmaOf(view, index)) || tree.prepositionOf(index) !== 'as') return [];
  const objects = organizations(objectsOf(view, index, 'of', 'to'));
  const clause = view.predicates.get(tree.word(index).head);
  if (clause === undefined || objects.length === 0) return [];
  const subjects = entitiesOf(clause.subjects.flatMap((at) => participantsOf(view, at, 'actor'))).filter(
    (entity) => typeOf(entity) === 'State' || typeOf(entity) === 'Organization',
  );
  return subjects.flatMap((subject) =>
    objects
      .filter((object) => object !== subject)
      .map((object) => ({
        type: 'MEMBER_OF' as const,
        subject,
        object,
        first: Math.min(index, ...clause.subjects),
        last: Math.max(index, ...clause.subjects),
        confidence: FITS.belongs,
      })),
  );
}

/** "The Saudi-led coalition": who leads it is in it. */
function leaders(view: SentenceView): FoundRelation[] {
  return view.mentions.flatMap((mention): FoundRelation[] => {
    const [object] = mention.entities;
    if (mention.type !== 'Organization' || mention.entities.length !== 1 || object === undefined) return [];
    const leader = view.mentions.find(
      ({ type, first, last }) => type === 'State' && first >= mention.first && last < mention.last,
    );
    const [subject] = leader?.entities ?? [];
    if (leader === undefined || subject === undefined || !isLed(view, leader.last)) return [];
    const { first, last } = mention;
    return [{ type: 'MEMBER_OF', subject, object, first, last, confidence: FITS.leads }];
  });
}

const isLed = (view: SentenceView, name: number): boolean =>
  wordAt(view, name + 1) === '-' && view.words.relations.alliance.led.has(wordAt(view, name + 2));
