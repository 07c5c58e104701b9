/**
 * Who a noun phrase stands for. In: the head word of the phrase. Out: the entities that act or are acted on: the one
 * it names, else the state or organization whose organ, people or doing it tells of ("Russian troops", "Haiti's
 * efforts"). Nothing is guessed for a phrase that names nobody.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { LinkedMention } from '../model/mention.ts';
import { mentionAt, type SentenceView, typeOf } from './sentence-view.ts';

export interface Participant {
  entities: readonly EntityId[];
  mention: LinkedMention;
  /** How sure it is that the phrase stands for them, 0 to 1, apart from the mention's own confidence. */
  fit: number;
}

export type Role = 'actor' | 'recipient';

/** A state acts through its organs nearly always where the text says so. */
const ORGAN_FIT = 0.95;
/** Its people act for themselves; PLOVER still codes them under their country. */
const PEOPLE_FIT = 0.6;
/** Things a state owns or does, as what is acted on: "praised Haiti's efforts". */
const POSSESSION_FIT = 0.85;
/** Somebody named only in what is told of the people concerned: "refugees fleeing the war in Liberia". */
const DESCRIPTION_FIT = 0.7;
const DEPTH = 3;
const NOBODY: ReadonlySet<EntityId> = new Set();
const TRANSPARENT = new Set(
  'number group series member majority rest part all some most many one two several dozens thousands hundreds couple lot kind type variety range pair team contingent'.split(
    ' ',
  ),
);
const PERSONAL_ROLES = new Set(
  'envoy adviser advisor aide spokesman spokeswoman wife husband son daughter brother ally lawyer supporter successor predecessor rival opponent'.split(
    ' ',
  ),
);

/** "meets Modi, Xi in Kazan": in headlines a comma does for "and", and one name does not describe another. */
function listedWith(view: SentenceView, word: number, first: LinkedMention): LinkedMention[] {
  if (first.kind !== 'name' || first.type === 'Place') return [];
  return view.tree.childrenBy(word, 'appos').flatMap((child) => {
    const mention = mentionAt(view, child);
    const isOther =
      mention?.kind === 'name' &&
      mention.type === first.type &&
      mention.first === first.last + 2 &&
      !mention.entities.some((entity) => first.entities.includes(entity));
    return isOther ? [mention] : [];
  });
}

const MODIFIERS = new Set(['amod', 'compound', 'nummod']);
/** Bodies that are named after who leads them. */
const GOVERNMENTS = new Set(['administration', 'government', 'regime', 'cabinet', 'campaign', 'team', 'camp']);
const GOVERNMENT_FIT = 0.8;
const REFLEXIVE = /^(him|her|it|them)sel(f|ves)$/i;

/**
 * Participants of the phrase with this head; coordination is not followed, the clause step has shared it out.
 * @param except who the phrase is not of: in "Latvia deployed troops along its border with Belarus" the border is Belarus's
 */
export function participantsOf(
  view: SentenceView,
  word: number,
  role: Role,
  except: ReadonlySet<EntityId> = NOBODY,
  depth = DEPTH,
): Participant[] {
  const mention = mentionAt(view, word);
  if (mention) {
    if (role === 'actor' && mention.entities.every((entity) => typeOf(entity) === 'Place')) return [];
    return [mention, ...listedWith(view, word, mention)].map((one) => ({
      entities: one.entities,
      mention: one,
      fit: 1,
    }));
  }
  if (REFLEXIVE.test(view.tree.word(word).text)) return [];
  const named = namedBy(view, word, role);
  if (named) return [{ entities: named.entities, mention: named, fit: 1 }];
  if (depth === 0) return [];
  const lemma = lemmaOf(view, word);
  const { upos } = view.tree.word(word);
  if (upos !== 'NOUN' && upos !== 'PROPN' && upos !== 'NUM' && upos !== 'DET' && upos !== 'ADJ' && upos !== 'PRON')
    return [];
  if (view.words.opaque.has(lemma)) return [];
  if (TRANSPARENT.has(lemma) || upos === 'NUM' || upos === 'DET' || upos === 'PRON') {
    const meant = upos === 'PRON' ? [...ownerInRelative(view, word, depth), ...speakerOf(view, word, depth)] : [];
    if (meant.length > 0) return meant;
    const inner = innerOf(view, word, role, depth, ['of'], except);
    if (inner.length > 0 || upos !== 'NOUN') return inner;
  }
  // "Taiwan's Vice Foreign Minister", read as a name with "Foreign" at its head
  const inTitle = view.tree.childrenBy(word, 'flat').map((child) => lemmaOf(view, child));
  const fit = Math.max(...[lemma, ...inTitle].map((one) => fitOf(view, one, role)));
  const inner =
    fit === 0
      ? []
      : innerOf(view, word, role, depth, role === 'actor' ? ['of', 'from'] : OF_WHAT_IS_ACTED_ON, except).map(
          (participant) => ({ ...participant, fit: participant.fit * fit }),
        );
  if (inner.length > 0) return inner;
  if (role === 'actor' && view.words.locals.has(lemma)) {
    const local = localsOf(view, word, fit);
    if (local.length > 0) return local;
  }
  if (role === 'recipient') return isDescribed(view, word, lemma) ? describedBy(view, word, except) : [];
  // "Following the protests, the EU, the UK and Canada imposed": readers hang what follows the comma on the first noun.
  const beside = view.tree.childrenBy(word, 'appos').flatMap((child) => view.tree.coordinated(child));
  return unique(beside.flatMap((child) => participantsOf(view, child, role, except, depth - 1)));
}

const OF_WHAT_IS_ACTED_ON = 'of by from in for with on against to between at near'.split(' ');

function fitOf(view: SentenceView, lemma: string, role: Role): number {
  if (view.words.organs.has(lemma) || view.words.relations.offices.has(lemma)) return ORGAN_FIT;
  if (view.words.peoples.has(lemma)) return PEOPLE_FIT;
  return role === 'recipient' ? POSSESSION_FIT : 0;
}

/**
 * A person's name beside the head: "Defense Minister Sergei Shoigu" with the title as head, "the president, X", "his
 * counterpart X", or a first name whose surname the reader made the head.
 */
function namedBy(view: SentenceView, word: number, role: Role): LinkedMention | undefined {
  const { tree } = view;
  const lemma = lemmaOf(view, word);
  const isTitle = view.words.relations.offices.has(lemma) || view.words.relations.counterparts.has(lemma);
  for (const child of tree.childrenBy(word, 'flat', 'appos', 'compound')) {
    const mention = mentionAt(view, child);
    if (mention?.kind !== 'name') continue;
    // "the militant group Hamas", "the capital Juba"
    const isBeside = mention.first === word + 1 && tree.relationOf(child) !== 'compound';
    if (mention.type !== 'Person' && isBeside && (role === 'recipient' || mention.type !== 'Place')) return mention;
    if (mention.type !== 'Person') continue;
    const follows = tree.relationOf(child) !== 'compound' && mention.first > word && mention.first <= word + 2;
    if (isTitle || follows) return mention;
  }
  if (tree.word(word).upos !== 'PROPN') return undefined;
  return view.mentions.find(({ type, kind, last }) => type === 'Person' && kind === 'name' && last === word - 1);
}

/** What the phrase is of: its possessor, then its demonym or name before the head, then the first prepositional phrase. */
function innerOf(
  view: SentenceView,
  word: number,
  role: Role,
  depth: number,
  prepositions: readonly string[],
  except: ReadonlySet<EntityId>,
): Participant[] {
  const { tree } = view;
  const children = tree.childrenOf(word);
  const lemma = lemmaOf(view, word);
  const possessors = children.filter((child) => tree.word(child).relation === 'nmod:poss');
  const owned = unique(
    possessors
      .flatMap((child) => tree.coordinated(child))
      .flatMap((child) => participantsOf(view, child, 'recipient', except, depth - 1)),
  ).filter(({ entities }) => !entities.every((entity) => except.has(entity)));
  if (owned.length > 0 && !(PERSONAL_ROLES.has(lemma) && owned.every(({ mention }) => mention.type === 'Person')))
    return owned;
  const modifiers = unique(
    children
      .filter((child) => MODIFIERS.has(tree.relationOf(child)))
      .flatMap((child) => [child, ...tree.childrenOf(child).filter((below) => MODIFIERS.has(tree.relationOf(below)))])
      .flatMap((child) => tree.coordinated(child))
      .flatMap((child): Participant[] => {
        const mention = mentionAt(view, child);
        if (!mention) return [];
        // "the Bush administration"
        if (mention.type === 'Person')
          return GOVERNMENTS.has(lemma) ? [{ entities: mention.entities, mention, fit: GOVERNMENT_FIT }] : [];
        return [{ entities: mention.entities, mention, fit: 1 }];
      }),
  );
  const others = modifiers.filter(({ entities }) => !entities.every((entity) => except.has(entity)));
  if (others.length > 0) return others;
  for (const preposition of prepositions) {
    const below = tree
      .childrenBy(word, 'nmod', 'obl')
      .filter((child) => tree.prepositionOf(child) === preposition)
      .flatMap((child) => tree.coordinated(child));
    const found = unique(below.flatMap((child) => participantsOf(view, child, role, except, depth - 1)));
    if (found.length > 0) return found;
  }
  return [];
}

/** "Demonstrators in Baghdad", "opposition parties in Nepal": they are of the place where they are. */
function localsOf(view: SentenceView, word: number, fit: number): Participant[] {
  const places = view.tree
    .childrenBy(word, 'nmod')
    .filter((child) => LOCAL_PREPOSITIONS.has(view.tree.prepositionOf(child)))
    .flatMap((child) => view.tree.coordinated(child));
  return unique(places.flatMap((child) => participantsOf(view, child, 'recipient'))).flatMap((place) => {
    const isPlace = place.mention.type === 'State' || place.mention.type === 'Place';
    return isPlace ? [{ ...place, fit: place.fit * fit * DESCRIPTION_FIT }] : [];
  });
}

const LOCAL_PREPOSITIONS = new Set(['in', 'at', 'across', 'throughout', 'of', 'from']);

/** "Qatar, whose emir met X": who owns is the noun that the clause describes. */
function ownerInRelative(view: SentenceView, word: number, depth: number): Participant[] {
  if (view.tree.word(word).text.toLowerCase() !== 'whose') return [];
  const clause = view.tree.ancestorsOf(word).find((at) => view.tree.relationOf(at) === 'acl');
  return clause === undefined ? [] : participantsOf(view, view.tree.word(clause).head, 'recipient', NOBODY, depth - 1);
}

/** "The rebels said they would …": who speaks, where nothing else is known of the pronoun. */
function speakerOf(view: SentenceView, word: number, depth: number): Participant[] {
  const { text, head } = view.tree.word(word);
  const clause = view.predicates.get(head);
  if (clause?.attachedTo?.relation !== 'content' || !clause.subjects.concat(clause.objects).includes(word)) return [];
  const report = view.predicates.get(clause.attachedTo.word);
  if (!report || !view.words.reporting.has(report.lemma)) return [];
  const pronoun = text.toLowerCase();
  const isMany = report.subjects.length > 1 || report.subjects.some((at) => /s$/.test(view.tree.word(at).text));
  return report.subjects
    .flatMap((at) => participantsOf(view, at, 'actor', NOBODY, depth - 1))
    .filter(({ mention }) => {
      const isPerson = mention.type === 'Person';
      return pronoun === 'they' ? isMany && !isPerson : pronoun === 'it' ? !isPerson && !isMany : false;
    })
    .map((speaker) => ({ ...speaker, fit: speaker.fit * PEOPLE_FIT }));
}

/** People, names that are no mention, and what asks for something ("a call for its forces to be sent to East Timor"). */
const isDescribed = (view: SentenceView, word: number, lemma: string): boolean =>
  view.words.peoples.has(lemma) ||
  view.tree.word(word).upos === 'PROPN' ||
  view.words.outlookOfComplement.get(lemma) === 'hypothetical';

/** "refugees fleeing the war in Liberia": the first name in what describes them. */
function describedBy(view: SentenceView, word: number, except: ReadonlySet<EntityId>): Participant[] {
  const inside = new Set(view.tree.childrenBy(word, 'acl').flatMap((child) => view.tree.subtreeOf(child)));
  const mention = view.mentions.find(
    ({ head, type, kind, entities }) =>
      inside.has(head) && type !== 'Person' && kind !== 'pronoun' && !entities.every((entity) => except.has(entity)),
  );
  return mention ? [{ entities: mention.entities, mention, fit: DESCRIPTION_FIT * PEOPLE_FIT }] : [];
}

/** Participants in order, each set of entities once. */
export function unique(participants: readonly Participant[]): Participant[] {
  const seen = new Set<string>();
  return participants.filter(({ entities }) => {
    const key = entities.join(' ');
    return seen.has(key) ? false : seen.add(key);
  });
}

export const entitiesOf = (participants: readonly Participant[]): EntityId[] => [
  ...new Set(participants.flatMap(({ entities }) => entities)),
];

export const lemmaOf = (view: SentenceView, word: number): string => view.tree.lemmaOf(word);
