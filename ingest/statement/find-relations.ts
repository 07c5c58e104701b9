/**
 * Relations that hold over time: offices, memberships, alliances, parts and seats. In: a sentence's view. Out: subject,
 * object and, for an office, its title. Titles beside a name are read along the words, since readers often split a name
 * from its title; the rest reads predicates.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { RelationType } from '../../cypher/schema/ontology.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { Predicate } from '../model/clause.ts';
import type { LinkedMention } from '../model/mention.ts';
import { entitiesOf, lemmaOf, participantsOf } from './find-participants.ts';
import { mentionAt, type SentenceView, typeOf } from './sentence-view.ts';

export interface FoundRelation {
  type: RelationType;
  subject: EntityId;
  object: EntityId;
  title?: string;
  former?: boolean;
  /** First and last word that say it. */
  first: number;
  last: number;
  /** The predicate whose time and negation hold for it; absent for what stands beside a name. */
  predicate?: Predicate;
  confidence: number;
}

const FITS = {
  title: 0.92,
  appositive: 0.88,
  described: 0.75,
  copula: 0.9,
  ally: 0.8,
  member: 0.88,
  bond: 0.75,
  part: 0.75,
};
/** Titles are at most this long: "deputy assistant secretary of state for European affairs". */
const MAX_TITLE_WORDS = 7;

/** @param publishedAt says which of a person's known offices a bare title means */
export function findRelations(view: SentenceView, publishedAt?: string): FoundRelation[] {
  return [
    ...view.mentions.flatMap((mention) => officesBeside(view, mention, publishedAt)),
    ...officesByCounterpart(view),
    ...[...view.predicates.values()].flatMap((predicate) => relationsOfPredicate(view, predicate)),
    ...relationsBesideNames(view),
    ...alliesOfPair(view),
  ];
}

// ── Offices ──────────────────────────────────────────────────────────────────────────────────────────────────────

function officesBeside(view: SentenceView, mention: LinkedMention, publishedAt?: string): FoundRelation[] {
  const told = officeOfMention(view, mention);
  if (told) return [told];
  if (mention.type !== 'Person' || mention.kind !== 'name' || mention.entities.length !== 1) return [];
  return [...officeBefore(view, mention, publishedAt), ...officeAfter(view, mention)];
}

/** The office that the mention step read with a name or description: "the Russian president", said of a known person. */
function officeOfMention(view: SentenceView, mention: LinkedMention): FoundRelation | undefined {
  const { office, entities, kind, type, number, first, last, confidence } = mention;
  const [subject] = entities;
  if (!office?.of || !subject || type !== 'Person' || entities.length !== 1 || number === 'plural') return undefined;
  const object = [...view.entities].find((entity) => entity === office.of);
  if (!object || object === subject) return undefined;
  if (kind !== 'nominal') return undefined;
  const former = view.words.relations.former.has(wordAt(view, first - 1));
  return {
    type: 'HOLDS_OFFICE',
    subject,
    object,
    title: office.title,
    ...(former ? { former } : {}),
    first,
    last,
    confidence: FITS.described * confidence,
  };
}

interface Title {
  first: number;
  last: number;
  text: string;
}

/** "Russian Defense Minister Sergei Shoigu", "France's president, X", "Secretary of State X". */
function officeBefore(view: SentenceView, mention: LinkedMention, publishedAt?: string): FoundRelation[] {
  let end = mention.first - 1;
  const comma = textAt(view, end) === ',';
  if (comma) end--;
  const title = titleEndingAt(view, end);
  if (!title) return [];
  const owner = ownerBefore(view, title.first - 1) ?? knownOwner(view, mention, title, publishedAt);
  if (comma && !owner) return [];
  if (!owner || owner.entities.includes(mention.entities[0] as EntityId)) return [];
  return [toOffice(mention, owner, title, owner.former, FITS.title)];
}

/** Reads a title leftwards from its last word. */
function titleEndingAt(view: SentenceView, last: number): Title | undefined {
  const { offices, officeModifiers } = view.words.relations;
  let head = last;
  // "Secretary of State", "Minister of Defense"
  if (isModifier(view, last) && textAt(view, last - 1).toLowerCase() === 'of' && offices.has(wordAt(view, last - 2)))
    head = last - 2;
  if (!offices.has(wordAt(view, head)) && !offices.has(`${wordAt(view, head - 1)}+${wordAt(view, head)}`))
    return undefined;
  if (occupied(view, head)) return undefined;
  let first = head;
  while (first > 0 && last - first < MAX_TITLE_WORDS) {
    const before = first - 1;
    const text = wordAt(view, before);
    if (occupied(view, before)) break;
    if (officeModifiers.has(text) || offices.has(text)) first = before;
    else if (text === '-' && (offices.has(wordAt(view, before - 1)) || officeModifiers.has(wordAt(view, before - 1))))
      first = before - 1;
    else if (text === 'and' && officeModifiers.has(wordAt(view, before - 1))) first = before - 1;
    else break;
  }
  return { first, last, text: spanText(view, first, last) };
}

interface Owner {
  entities: readonly EntityId[];
  former: boolean;
  first: number;
  last: number;
}

/** Whose office: the state or organization right before the title, past "former" and "the". */
function ownerBefore(view: SentenceView, at: number): Owner | undefined {
  const { former } = view.words.relations;
  let index = at;
  let isFormer = false;
  for (let step = 0; step < 4 && index >= 0; step++) {
    const text = wordAt(view, index);
    const mention = view.mentions.find(
      (candidate) => candidate.last === index && (candidate.type === 'State' || candidate.type === 'Organization'),
    );
    if (mention) {
      const before = wordAt(view, mention.first - 1);
      return {
        entities: mention.entities,
        former: isFormer || former.has(before),
        first: mention.first,
        last: mention.last,
      };
    }
    if (former.has(text)) isFormer = true;
    else if (
      ![
        "'s",
        '’s',
        "'",
        '’',
        '-',
        'new',
        'current',
        'incumbent',
        'then',
        'longtime',
        'visiting',
        'top',
        'newly',
      ].includes(text)
    )
      return undefined;
    index--;
  }
  return undefined;
}

/**
 * "President Reagan" in 1986: whose president he was is known, where the gazetteer has one office of that name for him
 * in the year of the document. A bare "Mr. Reagan" says nothing.
 */
function knownOwner(
  view: SentenceView,
  mention: LinkedMention,
  title: Title,
  publishedAt: string | undefined,
): Owner | undefined {
  const year = Number(publishedAt?.slice(0, 4));
  if (!year) return undefined;
  const words = title.text.toLowerCase();
  const isFormer = view.words.relations.former.has(wordAt(view, title.first - 1));
  const offices = (gazetteerEntry(mention.entities[0])?.offices ?? []).filter(
    (office) =>
      office.title.toLowerCase() === words && office.from <= year && (isFormer || (office.to ?? year) >= year),
  );
  const owners = [...new Set(offices.map(({ of }) => of))].filter((entity) => view.entities.has(entity));
  return owners.length === 1 ? { entities: owners, former: isFormer, first: title.first, last: title.last } : undefined;
}

/** "Lukashenko, president of Belarus", "Lavrov, the Russian foreign minister", "Kostin (head of VTB)". */
function officeAfter(view: SentenceView, mention: LinkedMention): FoundRelation[] {
  const comma = textAt(view, mention.last + 1);
  if (comma !== ',' && comma !== '(' && comma !== '—' && comma !== '–') return [];
  return officesFrom(view, mention.last + 2, mention, FITS.appositive, undefined);
}

/** Reads "[the] [former] [Russian] foreign minister [of X]" from a word on. */
function officesFrom(
  view: SentenceView,
  start: number,
  mention: LinkedMention,
  fit: number,
  predicate: Predicate | undefined,
): FoundRelation[] {
  const { offices, officeModifiers, former } = view.words.relations;
  let index = start;
  if (wordAt(view, index) === 'who' && ['is', 'was'].includes(textAt(view, index + 1).toLowerCase())) index += 2;
  if (['the', 'a', 'an'].includes(wordAt(view, index))) index++;
  let isFormer = false;
  let owner: LinkedMention | undefined;
  let first = -1;
  for (let step = 0; step <= MAX_TITLE_WORDS; step++, index++) {
    const text = wordAt(view, index);
    const named = view.mentions.find(
      (candidate) => candidate.first === index && candidate.type !== 'Person' && candidate.type !== 'Place',
    );
    if (named && first < 0) {
      owner = named;
      index = named.last;
      if (["'s", '’s'].includes(textAt(view, index + 1))) index++;
      continue;
    }
    if (former.has(text)) {
      isFormer = true;
      continue;
    }
    if (offices.has(text)) {
      if (first < 0) first = index;
      if (!offices.has(wordAt(view, index + 1))) break;
      continue;
    }
    if (officeModifiers.has(text) || (text === 'and' && first >= 0)) {
      if (first < 0) first = index;
      continue;
    }
    if (['new', 'current', 'incumbent', 'longtime', 'acting', 'top'].includes(text)) continue;
    return [];
  }
  if (first < 0 || !offices.has(wordAt(view, index))) return [];
  let last = index;
  if (wordAt(view, last + 1) === 'of' && isModifier(view, last + 2) && !occupied(view, last + 2)) last += 2;
  const title = { first, last, text: spanText(view, first, last) };
  let next = last + 1;
  if (['of', 'for', 'at', 'to', 'in'].includes(wordAt(view, next))) {
    next++;
    if (wordAt(view, next) === 'the') next++;
    const after = view.mentions.find(
      (candidate) =>
        candidate.first <= next && candidate.last >= next && candidate.type !== 'Person' && candidate.type !== 'Place',
    );
    if (after) owner = after;
  }
  if (!owner) return [];
  const found = { entities: owner.entities, former: isFormer, first: owner.first, last: owner.last };
  return [{ ...toOffice(mention, found, title, isFormer, fit), ...(predicate ? { predicate } : {}) }];
}

function toOffice(mention: LinkedMention, owner: Owner, title: Title, former: boolean, fit: number): FoundRelation {
  return {
    type: 'HOLDS_OFFICE',
    subject: mention.entities[0] as EntityId,
    object: owner.entities[0] as EntityId,
    title: title.text,
    ...(former ? { former: true } : {}),
    first: Math.min(owner.first, title.first, mention.first),
    last: Math.max(owner.last, title.last, mention.last),
    confidence: fit * mention.confidence,
  };
}

/** "his Belarusian counterpart Viktor Khrenin": the office is that of the one whose counterpart it is. */
function officesByCounterpart(view: SentenceView): FoundRelation[] {
  const { counterparts } = view.words.relations;
  return view.tree.words.flatMap((_, index) => {
    if (!counterparts.has(wordAt(view, index))) return [];
    const gap = textAt(view, index + 1) === ',' ? 2 : 1;
    const person = view.mentions.find(
      (mention) => mention.first === index + gap && mention.type === 'Person' && mention.kind === 'name',
    );
    const state = view.mentions.find((mention) => mention.last === index - 1 && mention.type === 'State');
    const office = view.mentions
      .filter((mention) => mention.last < index)
      .flatMap((mention) => officesBeside(view, mention))
      .at(-1);
    if (!person || !state || !office?.title) return [];
    const title = { first: index, last: index, text: office.title };
    return [toOffice(person, { ...state, former: false }, title, false, FITS.appositive)];
  });
}

// ── Predicates: "is president of", "are members of", "is an ally of", "joined" ───────────────────────────────────

function relationsOfPredicate(view: SentenceView, predicate: Predicate): FoundRelation[] {
  const { relations } = view.words;
  const { lemma, word } = predicate;
  const subjects = entitiesOf(predicate.subjects.flatMap((at) => participantsOf(view, at, 'actor')));
  const pair = (type: RelationType, objects: readonly EntityId[], fit: number): FoundRelation[] =>
    subjects.flatMap((subject) =>
      objects
        .filter((object) => object !== subject)
        .map((object) => ({ type, subject, object, ...reach(view, predicate), predicate, confidence: fit })),
    );
  if (predicate.kind === 'noun' && view.tree.childrenBy(word, 'cop').length > 0) {
    if (relations.members.has(lemma))
      return pair('MEMBER_OF', organizations(objectsOf(view, word, 'of', 'to')), FITS.member);
    if (relations.allies.has(lemma)) return alliesOf(view, predicate, subjects);
    if (lemma === 'part')
      return pair('PART_OF', organizations(objectsOf(view, word, 'of')), FITS.part).filter(
        ({ subject }) => typeOf(subject) === 'Organization',
      );
    if (relations.offices.has(lemma)) return copularOffice(view, predicate);
  }
  if (predicate.kind === 'verb') {
    const objects = entitiesOf(predicate.objects.flatMap((at) => participantsOf(view, at, 'recipient')));
    if (relations.joining.has(lemma))
      return pair('MEMBER_OF', organizations(objects), FITS.member).filter(
        ({ subject }) => typeOf(subject) !== 'Person',
      );
    if (lemma === 'become' || lemma === 'remain') return becoming(view, predicate, subjects);
    if (lemma === 'ally')
      return mutualPairs(view, predicate, [...subjects, ...objects, ...objectsOf(view, word, 'with', 'to')], FITS.bond);
    if (lemma === 'base' || lemma === 'headquarter' || lemma === 'locate') {
      const seated = entitiesOf(predicate.objects.flatMap((at) => participantsOf(view, at, 'recipient')));
      return seated.flatMap((subject) =>
        objectsOf(view, word, 'in')
          .filter((object) => typeOf(object) === 'Place' || typeOf(object) === 'State')
          .filter(() => typeOf(subject) === 'Organization' || typeOf(subject) === 'Place')
          .map((object) => ({
            type: 'LOCATED_IN' as const,
            subject,
            object,
            ...reach(view, predicate),
            predicate,
            confidence: FITS.part,
          })),
      );
    }
    // "have developed ally relations", "formed an alliance with"
    const bond = predicate.objects.find((at) => isBond(view, at));
    if (bond !== undefined) {
      const partners = [
        ...subjects,
        ...objectsOf(view, word, 'with', 'between'),
        ...objectsOf(view, bond, 'with', 'between'),
      ];
      return mutualPairs(view, predicate, partners, FITS.bond);
    }
  }
  if (predicate.kind === 'adjective' && lemma === 'allied') {
    return mutualPairs(view, predicate, [...subjects, ...objectsOf(view, word, 'with', 'to')], FITS.bond);
  }
  return [];
}

function copularOffice(view: SentenceView, predicate: Predicate): FoundRelation[] {
  const person = predicate.subjects.map((at) => mentionAt(view, at)).find((mention) => mention?.type === 'Person');
  const start = Math.min(
    ...view.tree
      .subtreeOf(predicate.word)
      .filter((at) => at > Math.max(...view.tree.childrenBy(predicate.word, 'cop'))),
  );
  return person && person.entities.length === 1 ? officesFrom(view, start, person, FITS.copula, predicate) : [];
}

/** "became a member of", "became president of", "remains an ally of". */
function becoming(view: SentenceView, predicate: Predicate, subjects: readonly EntityId[]): FoundRelation[] {
  const { relations } = view.words;
  const complement = [...predicate.complements, ...predicate.objects].find((at) => view.tree.word(at).upos === 'NOUN');
  if (complement === undefined) return [];
  const lemma = lemmaOf(view, complement);
  if (relations.members.has(lemma)) {
    return subjects.flatMap((subject) =>
      organizations(objectsOf(view, complement, 'of')).map((object) => ({
        type: 'MEMBER_OF' as const,
        subject,
        object,
        ...reach(view, predicate),
        predicate,
        confidence: FITS.member,
      })),
    );
  }
  if (relations.allies.has(lemma)) {
    return mutualPairs(view, predicate, [...subjects, ...objectsOf(view, complement, 'of', 'to')], FITS.ally);
  }
  const person = predicate.subjects.map((at) => mentionAt(view, at)).find((mention) => mention?.type === 'Person');
  if (!relations.offices.has(lemma) || !person || person.entities.length !== 1) return [];
  return officesFrom(view, Math.min(...view.tree.subtreeOf(complement)), person, FITS.copula, predicate);
}

function alliesOf(view: SentenceView, predicate: Predicate, subjects: readonly EntityId[]): FoundRelation[] {
  const { word } = predicate;
  const others = [...objectsOf(view, word, 'of', 'to', 'for', 'in'), ...possessors(view, word)];
  return mutualPairs(
    view,
    predicate,
    [...subjects, ...others.filter((entity) => !subjects.includes(entity))].slice(0, Math.max(2, subjects.length + 1)),
    FITS.ally,
  );
}

function mutualPairs(
  view: SentenceView,
  predicate: Predicate,
  entities: readonly EntityId[],
  fit: number,
): FoundRelation[] {
  const parties = [...new Set(entities)].filter((entity) => typeOf(entity) !== 'Place');
  const [first, ...others] = parties;
  if (!first) return [];
  return others.map((object) => ({
    type: 'ALLIED_WITH' as const,
    subject: first,
    object,
    ...reach(view, predicate),
    predicate,
    confidence: fit,
  }));
}

// ── Beside names: "X, a member of Z", "US ally Japan", "its ally Belarus", "Z members X and Y" ───────────────────

function relationsBesideNames(view: SentenceView): FoundRelation[] {
  const { tree, words } = view;
  const found: FoundRelation[] = [];
  for (const [index] of tree.words.entries()) {
    const lemma = lemmaOf(view, index);
    const isMember = words.relations.members.has(lemma);
    const isAlly = words.relations.allies.has(lemma);
    const isUnion = [
      'union',
      'alliance',
      'bloc',
      'organization',
      'organisation',
      'association',
      'grouping',
      'pact',
    ].includes(lemma);
    if (!isMember && !isAlly && !isUnion) continue;
    if (tree.childrenBy(index, 'cop').length > 0) continue;
    const named = namedWith(view, index);
    if (named.length === 0) continue;
    const span = {
      first: Math.min(index, ...named.map(({ first }) => first)),
      last: Math.max(index, ...named.map(({ last }) => last)),
    };
    const entities = entitiesOf(named.map((mention) => ({ entities: mention.entities, mention, fit: 1 })));
    if (isUnion) {
      // "the Union State, a union between the two states"
      const named = objectsOf(view, index, 'between', 'of').filter((entity) => typeOf(entity) === 'State');
      const members = named.length > 0 ? named : statesMeant(view, index);
      for (const object of organizations(entities)) {
        for (const subject of members)
          found.push({ type: 'MEMBER_OF', subject, object, ...span, confidence: FITS.bond });
      }
      continue;
    }
    const owners = [
      ...objectsOf(view, index, 'of', 'to'),
      ...possessors(view, index),
      ...ownerBeside(view, index),
    ].filter((entity) => !entities.includes(entity));
    for (const subject of entities) {
      if (isMember) {
        for (const object of organizations(owners))
          found.push({ type: 'MEMBER_OF', subject, object, ...span, confidence: FITS.member * 0.95 });
      } else {
        const owner = owners.find((entity) => typeOf(entity) !== 'Place');
        if (owner && typeOf(subject) !== 'Place' && tree.word(index).text.toLowerCase() !== 'allies_in') {
          found.push({ type: 'ALLIED_WITH', subject, object: owner, ...span, confidence: FITS.ally });
        }
      }
    }
  }
  return found;
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

/**
 * "The Russians and Belarusians are the most loyal allies", "Moscow and Minsk have developed allied relations": a pair
 * of names before the word, joined by "and", read along the words since these clauses are often misread.
 */
function alliesOfPair(view: SentenceView): FoundRelation[] {
  const { tree, words } = view;
  return tree.words.flatMap((word, index) => {
    const isPlural =
      words.relations.allies.has(lemmaOf(view, index)) && word.text.toLowerCase() !== lemmaOf(view, index);
    const isBonded =
      ['ally', 'allied'].includes(word.text.toLowerCase()) &&
      BONDS.has(lemmaOf(view, index + 1 < tree.words.length ? index + 1 : index));
    if (!isPlural && !isBonded) return [];
    const clause = tree.words.slice(Math.max(0, index - PAIR_REACH), index).map(({ text }) => text.toLowerCase());
    if (isPlural && !clause.some((text) => ['are', 'were', 'remain', 'become', 'became', 'remained'].includes(text)))
      return [];
    if (clause.includes('not') && !clause.includes('only')) return [];
    const before = view.mentions.filter(
      ({ last, type, kind }) => last < index && type !== 'Place' && kind !== 'pronoun',
    );
    const second = before.at(-1);
    const first = before.at(-2);
    if (!first || !second || wordAt(view, second.first - 1) !== 'and' || second.first - 2 > first.last + 1) return [];
    const [subject, object] = [first.entities[0], second.entities[0]];
    if (!subject || !object || subject === object || index - second.last > PAIR_REACH) return [];
    return [{ type: 'ALLIED_WITH' as const, subject, object, first: first.first, last: index, confidence: FITS.bond }];
  });
}

/** Words between the pair and what is said of it. */
const PAIR_REACH = 16;
const BONDS = new Set(['relation', 'relationship', 'tie']);

/** Names that a common noun describes: its appositives, and what it is an appositive of. */
function namedWith(view: SentenceView, index: number): LinkedMention[] {
  const { tree } = view;
  const below = tree.childrenBy(index, 'appos', 'flat').flatMap((child) => tree.coordinated(child));
  const above =
    tree.relationOf(index) === 'appos' || tree.relationOf(index) === 'compound' ? [tree.word(index).head] : [];
  const isAlly = view.words.relations.allies.has(lemmaOf(view, index));
  const before = nameBeforeComma(view, index);
  const beside = textIsName(view, index + 1)
    ? [index + 1]
    : before.length > 0 || !isAlly
      ? before
      : nameBeforeOwner(view, index);
  const heads = [
    ...below,
    ...above.flatMap((word) => (tree.relationOf(index) === 'appos' ? [word] : tree.coordinated(word))),
    ...beside,
  ];
  const mentions = heads.map((word) => mentionAt(view, word)).filter((mention) => mention !== undefined);
  return [...new Set(mentions)].filter(
    ({ kind, first, last }) => (kind === 'name' || kind === 'pronoun') && !(first <= index && index <= last),
  );
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
function ownerBeside(view: SentenceView, index: number): readonly EntityId[] {
  let at = index - 1;
  while (at > 0 && view.tree.word(at).upos === 'ADJ') at--;
  if (textAt(view, at) !== "'s" && textAt(view, at) !== '’s') return [];
  return view.mentions.find(({ last }) => last === at - 1)?.entities ?? [];
}

const LONGEST_ASIDE = 8;
const ASIDE_WORDS = new Set(["'s", '’s', 'one', 'of', 'the', 'a', 'long', 'time', '-', 'most', 'key']);

/** "the Union State, a supranational union": the name that the phrase follows, when the reader hung it elsewhere. */
function nameBeforeComma(view: SentenceView, index: number): number[] {
  const start = Math.min(...view.tree.subtreeOf(index).filter((at) => view.tree.word(at).upos !== 'PUNCT'));
  if (textAt(view, start - 1) !== ',' || !['a', 'an', 'the'].includes(wordAt(view, start))) return [];
  const mention = view.mentions.find(({ last, kind }) => last === start - 2 && kind === 'name');
  return mention ? [mention.head] : [];
}

const textIsName = (view: SentenceView, index: number): boolean => {
  const mention = view.mentions.find(({ first }) => first === index);
  return mention?.kind === 'name';
};

// ── Small reading ────────────────────────────────────────────────────────────────────────────────────────────────

function objectsOf(view: SentenceView, word: number, ...prepositions: string[]): EntityId[] {
  const { tree } = view;
  const heads = tree
    .childrenBy(word, 'nmod', 'obl')
    .filter((child) => prepositions.includes(tree.prepositionOf(child)))
    .flatMap((child) => tree.coordinated(child));
  return entitiesOf(heads.flatMap((at) => participantsOf(view, at, 'recipient')));
}

function possessors(view: SentenceView, word: number): EntityId[] {
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

const organizations = (entities: readonly EntityId[]): EntityId[] =>
  entities.filter((entity) => typeOf(entity) === 'Organization');

const isBond = (view: SentenceView, index: number): boolean =>
  view.words.relations.bonds.has(lemmaOf(view, index)) ||
  (['relation', 'relationship', 'tie'].includes(lemmaOf(view, index)) &&
    view.tree
      .childrenBy(index, 'amod', 'compound')
      .some((child) => ['ally', 'allied', 'alliance'].includes(lemmaOf(view, child))));

function reach(view: SentenceView, predicate: Predicate): { first: number; last: number } {
  const all = view.tree.subtreeOf(predicate.word);
  return { first: all[0] as number, last: all.at(-1) as number };
}

/** Whether the word belongs to a name; a title that was taken for one does not count. */
const occupied = (view: SentenceView, index: number): boolean =>
  view.mentions.some(
    ({ first, last, kind }) =>
      kind !== 'nominal' &&
      first <= index &&
      index <= last &&
      !(first === last && view.words.relations.offices.has(wordAt(view, index))),
  );

const isModifier = (view: SentenceView, index: number): boolean =>
  view.words.relations.officeModifiers.has(wordAt(view, index));

const textAt = (view: SentenceView, index: number): string => view.tree.words[index]?.text ?? '';

const wordAt = (view: SentenceView, index: number): string => textAt(view, index).toLowerCase();

/** The words as they stand, with a blank where the text has one. */
function spanText(view: SentenceView, first: number, last: number): string {
  const { words } = view.tree;
  let text = '';
  for (let index = first; index <= last; index++) {
    const word = words[index];
    if (!word) continue;
    const parted = index > first && (words[index - 1]?.end ?? word.start) < word.start;
    text += `${parted ? ' ' : ''}${word.text}`;
  }
  return text;
}
