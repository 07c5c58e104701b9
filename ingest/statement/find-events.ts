/**
 * Events: each predicate of a sentence against the frames of its trigger. In: a sentence's view. Out: who did what to
 * whom, with the words that say it; date, place, status and speaker are added later by the step.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import { isMutual } from '../../cypher/schema/ontology.ts';
import type { Frame } from '../language/frame-table.ts';
import type { Phrase, Predicate } from '../model/clause.ts';
import { entitiesOf, lemmaOf, type Participant, participantsOf, type Role, unique } from './find-participants.ts';
import { findSpeechActs, HOSTILE } from './find-speech-acts.ts';
import type { FoundEvent } from './found-event.ts';
import { mentionAt, type SentenceView, typeOf } from './sentence-view.ts';

interface Match {
  frame: Frame;
  actors: Participant[];
  recipients: Participant[];
  /** Words that the match used up: an object noun is then no event of its own. */
  consumed: number[];
  fit: number;
  rank: number;
}

/** A participant found through the governing verb ("is in Minsk for talks with") is right less often. */
const GOVERNOR_FIT = 0.85;
const NO_RECIPIENT_FIT = 0.85;
const WEIGHTS = { object: 4, phrase: 3, complement: 1, recipient: 2, actor: 2 };

/** All events of a sentence, each once. */
export function findEvents(view: SentenceView): FoundEvent[] {
  const consumed = new Set<number>();
  const absorbed = new Set<number>();
  const events: FoundEvent[] = [];
  const predicates = [...view.predicates.values()];
  const inOrder = [
    ...predicates.filter(({ kind }) => kind !== 'noun'),
    ...predicates.filter(({ kind }) => kind === 'noun'),
  ];
  for (const predicate of inOrder) {
    if (consumed.has(predicate.word)) continue;
    const match = bestMatch(view, predicate);
    if (!match) continue;
    for (const word of match.consumed) if (!isUndone(view, match, word, predicate)) consumed.add(word);
    const isThreat = match.frame.type === 'AGREE' && match.frame.absorbs && isAgainst(view, predicate);
    // "agreed to impose sanctions": the plan is as good as told
    const absorbs = match.frame.absorbs && !(isThreat && !match.frame.complement);
    if (absorbs)
      for (const word of below(view, predicate)) if (!isUndone(view, match, word, predicate)) absorbed.add(word);
    const event = toEvent(match, predicate);
    events.push(isThreat ? { ...event, type: 'THREATEN' } : event, ...invited(view, event), ...spokenWith(event));
  }
  const told = events.filter(({ predicate, type }) => type === 'CONSULT' || !absorbed.has(predicate.word));
  const spoken = findSpeechActs(view, told);
  const demanded = new Set(
    spoken.flatMap(({ type, content }) => (type === 'REQUEST' && content ? [content.word] : [])),
  );
  return [
    ...mergeJourneys(
      view,
      told.filter(({ predicate, type }) => type === 'CONSULT' || !demanded.has(predicate.word)),
    ),
    ...spoken,
  ];
}

/** "invited Putin to his ranch", "invited him to meet": besides the request, a meeting of the two that may come of it. */
function invited(view: SentenceView, event: FoundEvent): FoundEvent[] {
  const { predicate, type, actors, recipients } = event;
  if (type !== 'REQUEST' || !view.words.inviting.has(predicate.lemma) || recipients.length === 0) return [];
  return [{ ...event, type: 'CONSULT', mode: 'host', actors, recipients, isInvited: true }];
}

/** "Carter and Abadi agreed that …": two people have spoken with each other. Thanks and assurances go by letter or press. */
function spokenWith(event: FoundEvent): FoundEvent[] {
  const parties = entitiesOf([...event.actors, ...event.recipients]);
  const areTwo = parties.length > 1 && parties.every((entity) => typeOf(entity) === 'Person');
  const { lemma, complements } = event.predicate;
  return lemma === 'agree' && complements.length > 0 && areTwo
    ? [{ ...event, type: 'CONSULT', mode: 'meeting', fit: event.fit * SPOKEN_FIT, isImplied: true }]
    : [];
}

/** People agree by their envoys too. */
const SPOKEN_FIT = 0.7;

/** "is prepared to impose martial law", "vowed to attack": what is promised is done against somebody. */
const isAgainst = (view: SentenceView, predicate: Predicate): boolean =>
  predicate.complements.some((word) => {
    const inner = view.predicates.get(word);
    const match = inner && bestMatch(view, inner);
    return match !== undefined && HOSTILE.has(match.frame.type);
  });

/**
 * "cancelled a visit to X" is a sanction and also a visit that does not take place; "ruled out sanctions" a refusal and
 * also sanctions that there are none of.
 */
const isUndone = (view: SentenceView, { frame }: Match, word: number, { lemma, particle }: Predicate): boolean => {
  const frames = namesOf(view, word).flatMap((name) => view.words.frames.nouns.get(name) ?? []);
  // "cancelled the sanctions": what ends was there
  if (frames.some(({ type }) => type === frame.ends)) return false;
  if (frames.some(({ type }) => type === 'CONSULT')) return frame.type !== 'CONSULT';
  const name = particle ? `${lemma}_${particle}` : lemma;
  return (
    view.words.undertaking.has(name) &&
    view.words.outlookOfNoun.get(name) === 'denied' &&
    frames.some(({ type }) => type !== frame.type)
  );
};

function toEvent({ frame, actors, recipients, fit }: Match, predicate: Predicate): FoundEvent {
  const sides =
    isMutual(frame.type) && (actors.length === 0 || recipients.length === 0)
      ? split([...actors, ...recipients])
      : { actors, recipients };
  const people = new Set([...entitiesOf(sides.actors), ...entitiesOf(sides.recipients)]).size;
  const mode = frame.mode === 'meeting' && people > 2 ? 'multilateral' : frame.mode;
  const ends = frame.ends ? { ends: frame.ends } : {};
  return { type: frame.type, ...(mode ? { mode } : {}), ...sides, ...ends, predicate, joins: frame.joins, fit };
}

/** The parties of a mutual act named on one side only: the first against the others. */
function split(parties: readonly Participant[]): Pick<FoundEvent, 'actors' | 'recipients'> {
  const [first, ...others] = parties;
  if (!first) return { actors: [], recipients: [] };
  if (others.length > 0) return { actors: [first], recipients: others };
  const [one, ...rest] = first.entities;
  if (one === undefined || rest.length === 0) return { actors: [first], recipients: [] };
  return { actors: [{ ...first, entities: [one] }], recipients: [{ ...first, entities: rest }] };
}

/** Words of the clauses that complete a verb: what it asks, threatens or refuses is no event of its own. */
function below(view: SentenceView, predicate: Predicate): number[] {
  const nominal = predicate.kind === 'verb' ? predicate.objects.filter((word) => view.predicates.has(word)) : [];
  return [
    ...predicate.complements.flatMap((word) => view.tree.subtreeOf(word)),
    ...nominal,
    ...predicate.phrases.map(({ word }) => word),
  ];
}

function bestMatch(view: SentenceView, predicate: Predicate): Match | undefined {
  let best: Match | undefined;
  const keep = (match: Match | undefined): void => {
    if (match && (!best || match.rank > best.rank)) best = match;
  };
  for (const frame of framesOf(view, predicate)) keep(matchFrame(view, predicate, frame));
  const asAdjective = adjectival(view, predicate);
  if (asAdjective) {
    const form = view.tree.word(predicate.word).text.toLowerCase();
    for (const frame of view.words.frames.adjectives.get(form) ?? []) keep(matchFrame(view, asAdjective, frame));
  }
  return best;
}

/** "is prepared to", "is opposed to", where the participle was read as a verb. */
function adjectival(view: SentenceView, predicate: Predicate): Predicate | undefined {
  if (predicate.kind !== 'verb' || !view.words.frames.adjectives.has(view.tree.word(predicate.word).text.toLowerCase()))
    return undefined;
  return predicate.passive ? { ...predicate, passive: false, subjects: predicate.objects, objects: [] } : predicate;
}

function framesOf(view: SentenceView, { kind, lemma, particle, word }: Predicate): readonly Frame[] {
  const { frames } = view.words;
  if (kind === 'verb')
    return [...((particle && frames.verbs.get(`${lemma}_${particle}`)) || []), ...(frames.verbs.get(lemma) ?? [])];
  if (kind === 'adjective') return frames.adjectives.get(lemma) ?? [];
  return namesOf(view, word).flatMap((name) => frames.nouns.get(name) ?? []);
}

/** The names by which a noun may stand in the table: with its compound ("phone+call"), then alone. */
function namesOf(view: SentenceView, word: number): string[] {
  const lemma = lemmaOf(view, word);
  const compounds = view.tree.childrenBy(word, 'compound', 'amod').map((child) => `${lemmaOf(view, child)}+${lemma}`);
  const of = view.tree
    .childrenBy(word, 'nmod')
    .filter((child) => view.tree.prepositionOf(child) === 'of')
    .map((child) => `${lemma}+of+${lemmaOf(view, child)}`);
  return [...compounds, ...of, lemma];
}

/** "25,000 tons of food aid", "a series of meetings": what the measure is of. */
function measuredBy(view: SentenceView, word: number): number[] {
  return view.tree
    .childrenBy(word, 'nmod')
    .filter((child) => view.tree.prepositionOf(child) === 'of' && MEASURES.has(lemmaOf(view, word)));
}

const MEASURES = new Set(
  'day week month ton tonne number series dollar euro pound million billion round wave package shipment lot couple batch string set kilogram'.split(
    ' ',
  ),
);

function matchFrame(view: SentenceView, predicate: Predicate, frame: Frame): Match | undefined {
  let rank = 0;
  const consumed: number[] = [];
  if (frame.objects) {
    const object = predicate.objects.find((word) =>
      [word, ...measuredBy(view, word)].some((at) => namesOf(view, at).some((name) => frame.objects?.has(name))),
    );
    if (object === undefined) return undefined;
    consumed.push(object);
    rank += WEIGHTS.object;
    // "a telephone conversation" is more than a conversation
    if (namesOf(view, object).some((name) => name.includes('+') && frame.objects?.has(name))) rank += 1;
  }
  if (frame.phrases) {
    const phrase = frame.phrases.find((wanted) => hasPhrase(view, predicate, wanted.preposition, wanted.noun));
    if (!phrase) return undefined;
    rank += WEIGHTS.phrase;
    if (phrase.noun) {
      rank += 1;
      consumed.push(
        ...predicate.phrases.filter(({ word }) => lemmaOf(view, word) === phrase.noun).map(({ word }) => word),
      );
    }
  }
  if (frame.bare && predicate.objects.length > 0) return undefined;
  if (frame.complement === 'needed' && predicate.complements.length === 0) return undefined;
  if (
    frame.complement === 'infinitive' &&
    !predicate.complements.some((word) => view.tree.markersOf(word).includes('to'))
  ) {
    return undefined;
  }
  if (frame.complement === 'refused' && predicate.complements.length > 0) return undefined;
  if (frame.complement) rank += WEIGHTS.complement;

  let fit = frame.reliability;
  const mutual = isMutual(frame.type);
  // Of a mutual act whoever stands with the other side is no actor; of another, the actor's own is not acted on.
  const subjects = resolveSlots(view, predicate, frame.actor, 'actor', NOBODY, frame, consumed);
  let recipients = resolveSlots(
    view,
    predicate,
    frame.recipient,
    'recipient',
    mutual ? NOBODY : new Set(entitiesOf(subjects)),
    frame,
    consumed,
  );
  const taken = new Set(entitiesOf(recipients));
  if (subjects.length === 0 && frame.type === 'PROTEST' && predicate.kind === 'verb')
    subjects.push(...localsOfClause(view, predicate));
  let actors = mutual ? withoutTaken(subjects, taken) : subjects;
  const isBetween =
    entitiesOf(recipients).length > 1 && predicate.phrases.some(({ preposition }) => preposition === 'between');
  if (actors.length === 0 && predicate.kind === 'noun' && recipients.length > 0 && !isBetween) {
    actors = withoutTaken(governingActors(view, predicate, frame), taken);
    fit *= GOVERNOR_FIT;
  }
  if (!isMutual(frame.type)) recipients = withoutTaken(recipients, new Set(entitiesOf(actors)));
  const parties = new Set([...entitiesOf(actors), ...entitiesOf(recipients)]);
  if (parties.size === 0) return undefined;
  if (isMutual(frame.type) && parties.size < 2 && !frame.alone && !frame.joins) return undefined;
  if (!isMutual(frame.type)) {
    if (actors.length === 0 && !(frame.agentless && predicate.kind === 'verb')) return undefined;
    if (recipients.length === 0) {
      if (!frame.alone) return undefined;
      fit *= NO_RECIPIENT_FIT;
    }
  } else if (actors.length === 0 && !(predicate.passive || predicate.kind === 'noun')) return undefined;
  // "X and Y call it a session" is no call of X and Y; "X and Y held a call" is.
  const isOneWay = frame.mode === 'visit' || frame.mode === 'host' || frame.mode === 'phone';
  if (isOneWay && !frame.objects && !frame.phrases && predicate.kind === 'verb' && recipients.length === 0)
    return undefined;
  rank += (actors.length > 0 ? WEIGHTS.actor : 0) + (recipients.length > 0 ? WEIGHTS.recipient : 0);
  return { frame, actors, recipients, consumed, fit, rank };
}

/** "Thousands of people marched in Tbilisi against Russia": the people are of the place where they march. */
function localsOfClause(view: SentenceView, { subjects, phrases }: Predicate): Participant[] {
  if (!subjects.some((word) => view.words.locals.has(lemmaOf(view, word)))) return [];
  const places = phrases.filter(({ preposition }) => preposition === 'in' || preposition === 'across');
  return unique(
    places.flatMap(({ word }) => {
      const mention = mentionAt(view, word);
      const isPlace = mention?.type === 'State' || mention?.type === 'Place';
      return isPlace ? [{ entities: mention.entities, mention, fit: LOCAL_FIT }] : [];
    }),
  ).slice(0, 1);
}

/** People are nearly always of the place where they protest. */
const LOCAL_FIT = 0.7;

const NOBODY: ReadonlySet<EntityId> = new Set();

const withoutTaken = (participants: readonly Participant[], taken: ReadonlySet<EntityId>): Participant[] =>
  participants.flatMap((participant) => {
    const entities = participant.entities.filter((entity) => !taken.has(entity));
    return entities.length === 0 ? [] : [{ ...participant, entities }];
  });

function hasPhrase(view: SentenceView, predicate: Predicate, preposition: string, noun: string | undefined): boolean {
  if (!noun && (predicate.particle === preposition || hasWord(view, predicate.word, preposition))) return true;
  return predicate.phrases.some(
    (phrase) => phrase.preposition === preposition && (!noun || lemmaOf(view, phrase.word) === noun),
  );
}

/** "spoke highly of", "held X responsible": the word itself hangs on the verb. */
const hasWord = (view: SentenceView, verb: number, text: string): boolean =>
  view.tree
    .childrenBy(verb, 'advmod', 'xcomp', 'obj', 'obl')
    .some((child) => view.tree.word(child).text.toLowerCase() === text);

function resolveSlots(
  view: SentenceView,
  predicate: Predicate,
  slots: readonly string[],
  role: Role,
  taken: ReadonlySet<EntityId>,
  frame: Frame,
  consumed: readonly number[],
): Participant[] {
  for (const slot of slots) {
    // "Russia and China agreed to help Iran": the two agreed, with each other.
    if (slot === 'content' && frame.type === 'AGREE' && isPair(view, predicate)) continue;
    const found = unique(
      resolveSlot(view, predicate, slot, role, consumed, taken, frame).filter(
        ({ entities }) =>
          !entities.every((entity) => taken.has(entity)) &&
          (role === 'actor' ||
            (frame.recipientTypes
              ? entities.every((entity) => frame.recipientTypes?.has(typeOf(entity) ?? ''))
              : !isMutual(frame.type) || entities.every((entity) => typeOf(entity) !== 'Place'))),
      ),
    );
    if (found.length > 0) return found;
  }
  return [];
}

function resolveSlot(
  view: SentenceView,
  predicate: Predicate,
  slot: string,
  role: Role,
  consumed: readonly number[],
  except: ReadonlySet<EntityId>,
  frame: Frame,
): Participant[] {
  const all = (words: readonly number[]): Participant[] =>
    words.flatMap((word) => participantsOf(view, word, role, except));
  switch (slot) {
    case 'subject':
      return all(predicate.subjects);
    case 'object':
      return predicate.objects.flatMap((word) => {
        if (consumed.includes(word)) {
          const owners = ownersOf(view, word, role, except);
          // "supplied Russian missiles" tells whose they are; in "gave Ukraine missiles" a name stands before them.
          return frame.type === 'AID'
            ? owners.filter(({ mention }) => mention.kind === 'name' && mention.type !== 'Organization')
            : owners;
        }
        const found = participantsOf(view, word, role, except);
        // "met the demands of X" is no meeting with X
        return frame.type === 'CONSULT' && frame.mode !== 'visit' && !isSomebody(view, word) ? [] : found;
      });
    case 'indirect':
      return all(predicate.indirectObjects);
    case 'content':
      return contentOf(view, predicate, role, frame);
    case 'purpose':
      return purposeOf(view, predicate, consumed, except);
    case 'possessor':
      return possessorsOf(view, predicate.word, role);
    default:
      if (slot === 'with' && predicate.kind === 'noun') {
        const found = gerundObjects(view, predicate);
        if (found.length > 0) return found;
      }
      return [...predicate.phrases, ...phrasesBehind(view, predicate), ...phrasesOfDescription(view, consumed)]
        .filter(({ preposition }) => preposition === slot && !isSeveral(view, predicate, slot, frame))
        .flatMap(({ word, nested }) => {
          const found = participantsOf(view, word, role, except);
          // "discussed ties with Russia" is no talk with Russia; "discussed the war with Wang Yi" is one with him.
          const astray = nested && slot === 'with' && consumed.length === 0 && predicate.kind === 'verb';
          return astray ? found.filter(({ mention }) => mention.type === 'Person') : found;
        });
  }
}

/** "at the summits of X and Y": one of each, not one of both. Talks are always many. */
const isSeveral = (view: SentenceView, { kind, word }: Predicate, slot: string, frame: Frame): boolean =>
  kind === 'noun' &&
  slot === 'of' &&
  frame.type === 'CONSULT' &&
  /[^s]s$/.test(view.tree.word(word).text) &&
  !TALKS_OF_ONE.has(lemmaOf(view, word));

const TALKS_OF_ONE = new Set(['talk', 'negotiation', 'consultation', 'discussion', 'deliberation']);

const isPair = (view: SentenceView, { subjects }: Predicate): boolean =>
  entitiesOf(subjects.flatMap((word) => participantsOf(view, word, 'actor'))).length > 1;

/** The phrase is a name, or stands for people who can be met. */
const isSomebody = (view: SentenceView, word: number): boolean => {
  const lemma = lemmaOf(view, word);
  const { organs, peoples, relations } = view.words;
  return (
    mentionAt(view, word) !== undefined ||
    [organs, peoples, relations.offices, relations.counterparts].some((list) => list.has(lemma))
  );
};

/** Whose a noun is that names the act: "Haiti's efforts", "the demonstration staged by students", "the hand he held out". */
function ownersOf(view: SentenceView, word: number, role: Role, except: ReadonlySet<EntityId>): Participant[] {
  const owners = possessorsOf(view, word, role).filter(({ entities }) => !entities.every((one) => except.has(one)));
  if (owners.length > 0) return owners;
  const doers = view.tree.childrenBy(word, 'acl').flatMap((child) => {
    const clause = view.predicates.get(child);
    return clause?.objects.includes(word) ? clause.subjects : [];
  });
  return unique(doers.flatMap((doer) => participantsOf(view, doer, role, except)));
}

/** "began a hunger strike to protest against Sweden's decision", "a march demanding the removal of X": whom it is about. */
function purposeOf(
  view: SentenceView,
  predicate: Predicate,
  consumed: readonly number[],
  except: ReadonlySet<EntityId>,
): Participant[] {
  const places = [predicate.word, ...consumed, ...predicate.phrases.map(({ word }) => word)];
  for (const place of places) {
    const clauses = view.tree.childrenBy(place, 'advcl', 'acl', 'xcomp');
    for (const child of clauses.flatMap((one) => view.tree.coordinated(one))) {
      const clause = view.predicates.get(child);
      if (!clause || clause.tense === 'past') continue;
      const words = [...clause.objects, ...clause.phrases.map(({ word }) => word)];
      const found = unique(words.flatMap((word) => participantsOf(view, word, 'recipient', except)));
      const others = found.filter(({ entities }) => !entities.every((entity) => except.has(entity)));
      if (others.length > 0) return others.slice(0, 1);
    }
  }
  return [];
}

/** "cancelled his visit to X": the phrase of an event noun that the reader hung on its verb. */
function phrasesBehind(view: SentenceView, { kind, word, attachedTo }: Predicate): readonly Phrase[] {
  if (kind !== 'noun' || attachedTo?.relation !== 'argument') return [];
  const governor = view.predicates.get(attachedTo.word);
  if (!governor?.objects.includes(word)) return [];
  return governor.phrases.filter((phrase) => !phrase.nested && phrase.word > word);
}

/** "lifted the sanctions imposed on Iran": the phrases of the clause that describes the noun of the act. */
const phrasesOfDescription = (view: SentenceView, consumed: readonly number[]): Phrase[] =>
  consumed.flatMap((word) =>
    view.tree
      .childrenBy(word, 'acl')
      .flatMap((child) => view.predicates.get(child)?.phrases ?? [])
      .map((phrase): Phrase => ({ ...phrase, nested: true })),
  );

/** "without meeting/NOUN Antony Blinken": a gerund that was read as a noun, with its object behind it. */
function gerundObjects(view: SentenceView, { word, kind }: Predicate): Participant[] {
  if (kind !== 'noun' || !/ing$/.test(view.tree.word(word).text)) return [];
  const next = view.mentions.find(({ first }) => first === word + 1);
  return next?.type === 'Person' && next.kind === 'name' ? [{ entities: next.entities, mention: next, fit: 0.9 }] : [];
}

/** "Russia's", "his", "Russian" before a noun. */
function possessorsOf(view: SentenceView, word: number, role: Role): Participant[] {
  const { tree } = view;
  return unique(
    tree
      .childrenOf(word)
      .filter(
        (child) => tree.word(child).relation === 'nmod:poss' || ['amod', 'compound'].includes(tree.relationOf(child)),
      )
      .flatMap((child) => tree.coordinated(child))
      .flatMap((child) => participantsOf(view, child, role)),
  );
}

/**
 * Who a complement clause is about: its subject where another than the speaker's, else its object, else its phrases, else
 * who must act lest it comes true ("threatened to strike unless Israel withdrew"), else where it is to happen.
 */
function contentOf(view: SentenceView, predicate: Predicate, role: Role, frame: Frame): Participant[] {
  const speakers = new Set(entitiesOf(predicate.subjects.flatMap((word) => participantsOf(view, word, 'actor'))));
  const { attachedTo } = predicate;
  const quoted = attachedTo?.relation === 'quote' ? [attachedTo.word] : [];
  for (const word of [...predicate.complements, ...quoted]) {
    const inner = view.predicates.get(word);
    if (!inner) continue;
    const phrases = inner.phrases.filter(({ preposition }) => !NO_ADDRESSEE.has(preposition));
    // "warned that Washington could punish Pakistan" is for Pakistan; "demanded that Russia leave Ukraine" for Russia
    const parties = frame.type === 'THREATEN' ? [inner.objects, inner.subjects] : [inner.subjects, inner.objects];
    const places = [...parties, inner.indirectObjects, phrases.map((phrase) => phrase.word)];
    if (frame.type !== 'AGREE') {
      const conditions = [word, predicate.word]
        .flatMap((at) => view.tree.childrenBy(at, 'advcl'))
        .filter((child) => view.tree.markersOf(child).some((one) => view.words.outlookOfMarker.has(one)))
        .flatMap((child) => view.predicates.get(child)?.subjects ?? []);
      const where = inner.phrases.filter(({ preposition }) => preposition === 'in').map((phrase) => phrase.word);
      places.push(conditions, where);
    }
    for (const words of places) {
      const found = withoutTaken(unique(words.flatMap((at) => participantsOf(view, at, role, speakers))), speakers);
      if (found.length > 0) return found;
    }
    const deeper = contentOf(view, inner, role, frame);
    if (deeper.length > 0) return withoutTaken(deeper, speakers);
  }
  return [];
}

/** "agreed to keep troops in Belarus, according to X": who stands after these is not whom it is agreed with. */
const NO_ADDRESSEE = new Set('by in at within during inside near around'.split(' ').concat('according to'));

const GOVERNING_PREPOSITIONS = new Set(
  'at in during for on after following upon before from without by ahead+of prior+to'.split(' '),
);

/**
 * "Lavrov said at a meeting with X", "is in Minsk for talks with X", "has ruled out talks with X": the subject of the verb
 * takes part.
 */
function governingActors(view: SentenceView, predicate: Predicate, frame: Frame): Participant[] {
  const { attachedTo } = predicate;
  const governor = attachedTo && view.predicates.get(attachedTo.word);
  if (!governor || governor.kind === 'noun') return [];
  const isAt =
    frame.type === 'CONSULT' &&
    attachedTo.relation === 'phrase' &&
    GOVERNING_PREPOSITIONS.has(attachedTo.marker.replaceAll(' ', '+'));
  const isOwn =
    attachedTo.relation === 'argument' &&
    governor.objects.includes(predicate.word) &&
    (view.words.undertaking.has(governor.lemma) ||
      (governor.particle !== undefined && view.words.undertaking.has(`${governor.lemma}_${governor.particle}`)));
  if (!isAt && !isOwn) return [];
  const surface = governor.passive && isAt ? governor.objects : governor.subjects;
  return unique(
    surface.flatMap((word) => {
      const found = participantsOf(view, word, 'actor');
      // "his visit to X will include a meeting with Y"
      return found.length === 0 && view.predicates.get(word)?.kind === 'noun'
        ? possessorsOf(view, word, 'actor').concat(
            view.predicates
              .get(word)
              ?.phrases.filter(({ preposition }) => preposition === 'of')
              .flatMap((phrase) => participantsOf(view, phrase.word, 'actor')) ?? [],
          )
        : found;
    }),
  );
}

/**
 * "arrived in Minsk to hold talks with X" is one visit to X, not a journey and a meeting: the purpose clause takes over
 * the place and the mode.
 */
function mergeJourneys(view: SentenceView, events: readonly FoundEvent[]): FoundEvent[] {
  const gone = new Set<FoundEvent>();
  const merged = events.map((event) => {
    const { attachedTo } = event.predicate;
    if (event.type !== 'CONSULT' || event.mode === 'phone' || event.mode === 'visit' || !attachedTo) return event;
    const journey = events.find(
      (other) =>
        other.mode === 'visit' &&
        other.predicate.kind === 'verb' &&
        other.predicate.word === attachedTo.word &&
        view.words.motion.has(other.predicate.lemma),
    );
    if (!journey) return event;
    gone.add(journey);
    return { ...event, mode: 'visit' as const, journey: journey.predicate };
  });
  return merged.filter((_, index) => !gone.has(events[index] as FoundEvent));
}
