/**
 * When, where, by whose word and in what field: the circumstances of an event or relation. In: its predicate. Out: a
 * date, a place, a speaker and a context, each absent where the sentence does not say.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import type { Status } from '../../cypher/schema/ontology.ts';
import type { Predicate } from '../model/clause.ts';
import type { Context } from '../model/statement.ts';
import { entitiesOf, lemmaOf, participantsOf } from './find-participants.ts';
import { mentionAt, type PlacedDate, type SentenceView, typeOf } from './sentence-view.ts';

const SUBCLAUSES = new Set(['relative', 'adverbial', 'content', 'infinitive', 'quote']);
const PLACE_PREPOSITIONS = new Set(['in', 'at', 'near', 'outside', 'inside']);
/** A journey's end is the place of what it was for. */
const JOURNEY_PREPOSITIONS = new Set([...PLACE_PREPOSITIONS, 'to', 'for']);

/** The date that the words give the event: its own clause's first, then that of what it hangs on. */
export function chooseDate(view: SentenceView, predicate: Predicate): PlacedDate | undefined {
  // "the first visit since 2019" tells when another was.
  const usable = view.dates.filter((date) => !date.attributive && !isStart(view, date));
  if (usable.length === 0) return undefined;
  const holder = new Map(usable.map((date) => [date, holderOf(view, date.word)]));
  const path = ownersOf(view, predicate);
  for (const word of path) {
    const own = usable.filter((date) => holder.get(date) === word);
    if (own.length > 0) return own[0];
  }
  return undefined;
}

const isStart = ({ tree }: SentenceView, { word }: PlacedDate): boolean =>
  [tree.words[word], tree.words[word - 1]].some((one) => one?.text.toLowerCase() === 'since');

/** The predicate that a word belongs to: the nearest one above it. */
function holderOf(view: SentenceView, word: number): number | undefined {
  return view.tree.ancestorsOf(word).find((at) => view.predicates.has(at));
}

/**
 * The predicate, then those whose date is also its own: the verb an event noun stands at, the verb an infinitive or a
 * coordinated verb completes. A report's date is not that of what it tells, unless nothing else is dated.
 */
function ownersOf(view: SentenceView, predicate: Predicate): number[] {
  const owners: number[] = [];
  let at: Predicate | undefined = predicate;
  while (at && !owners.includes(at.word)) {
    owners.push(
      at.word,
      ...(at.kind === 'verb' ? at.objects.filter((word) => view.predicates.has(word)) : settingOf(view, at)),
    );
    if (!at.attachedTo || at.attachedTo.relation === 'relative') break;
    // "was announced on Friday, a day after X met Y": not on Friday
    if (at.attachedTo.marker.split(' ').some((marker) => OTHER_TIMES.has(marker))) break;
    at = view.predicates.get(at.attachedTo.word);
  }
  // "visited Tokyo in March and met Kishida there"
  const joined =
    view.tree.relationOf(predicate.word) === 'conj' && view.predicates.get(view.tree.word(predicate.word).head);
  if (joined && joined.tense === predicate.tense && joined.perfect === predicate.perfect) owners.push(joined.word);
  return owners;
}

const OTHER_TIMES = new Set(['after', 'before', 'since', 'until']);

/** Clauses on an event noun that only say when it is: "a visit scheduled for May", "talks that were held in May". */
function settingOf(view: SentenceView, noun: Predicate): number[] {
  return view.tree.childrenBy(noun.word, 'acl').filter((child) => {
    const lemma = view.predicates.get(child)?.lemma;
    return lemma !== undefined && (view.words.happening.has(lemma) || view.words.outlookOfNoun.has(lemma));
  });
}

/** The place where it happened: "in Minsk", "at the Kremlin" of the event's own clause. */
export function choosePlace(
  view: SentenceView,
  predicate: Predicate,
  parties: ReadonlySet<EntityId>,
  isJourney = false,
): EntityId | undefined {
  let at: Predicate | undefined = predicate;
  for (let step = 0; at && step < 3; step++) {
    for (const { preposition, word } of at.phrases) {
      if (!(isJourney ? JOURNEY_PREPOSITIONS : PLACE_PREPOSITIONS).has(preposition)) continue;
      const entity = placeAt(view, word);
      if (entity && !parties.has(entity)) return entity;
    }
    if (
      !at.attachedTo ||
      (SUBCLAUSES.has(at.attachedTo.relation) &&
        at.attachedTo.relation !== 'infinitive' &&
        at.attachedTo.marker !== 'to')
    )
      break;
    at = view.predicates.get(at.attachedTo.word);
  }
  return undefined;
}

function placeAt(view: SentenceView, word: number): EntityId | undefined {
  const mention = mentionAt(view, word) ?? inside(view, word);
  if (!mention || mention.kind === 'pronoun' || mention.entities.length !== 1) return undefined;
  const entity = mention.entities[0] as EntityId;
  const type = typeOf(entity);
  return type === 'Place' || type === 'State' ? entity : undefined;
}

/** "in the Belarusian capital of Minsk", "in the capital, Minsk". */
function inside(view: SentenceView, word: number): ReturnType<typeof mentionAt> {
  if (!['capital', 'city', 'town', 'port', 'resort', 'village', 'region'].includes(lemmaOf(view, word)))
    return undefined;
  for (const child of view.tree.childrenBy(word, 'nmod', 'appos', 'flat', 'compound')) {
    const mention = mentionAt(view, child);
    if (mention?.type === 'Place' || mention?.type === 'State') return mention;
  }
  return undefined;
}

/** Who says it: the subject of the reporting verb above or beside the clause, or the one "according to" whom it is. */
export function chooseSpeaker(view: SentenceView, predicate: Predicate): EntityId | undefined {
  const seen = new Set<number>();
  let at: Predicate | undefined = predicate;
  while (at && !seen.has(at.word)) {
    seen.add(at.word);
    const beside = view.tree
      .childrenBy(at.word, 'parataxis', 'ccomp')
      .map((child) => view.predicates.get(child))
      .find(
        (clause) =>
          clause &&
          clause.word !== predicate.word &&
          clause.attachedTo?.relation === 'quote' &&
          view.words.reporting.has(clause.lemma),
      );
    const speaker = beside && speakerOf(view, beside);
    if (speaker) return speaker;
    const source = at.phrases.find(({ preposition }) => preposition === 'according to');
    if (source) return entitiesOf(participantsOf(view, source.word, 'recipient'))[0];
    if (!at.attachedTo) return undefined;
    const governor = view.predicates.get(at.attachedTo.word);
    if (
      governor &&
      governor !== predicate &&
      ['content', 'quote', 'infinitive'].includes(at.attachedTo.relation) &&
      view.words.reporting.has(governor.lemma)
    ) {
      const said = speakerOf(view, governor);
      if (said) return said;
    }
    at = governor;
  }
  return undefined;
}

const speakerOf = (view: SentenceView, predicate: Predicate): EntityId | undefined =>
  entitiesOf(predicate.subjects.flatMap((word) => participantsOf(view, word, 'actor')))[0];

/** What it is about, by the words of its clause: the context with most words there, the first of equals. */
export function chooseContext(view: SentenceView, predicate: Predicate): Context | undefined {
  const counts = new Map<Context, number>();
  for (const word of view.tree.subtreeOf(predicate.word)) {
    const context = view.words.contexts.get(lemmaOf(view, word));
    if (context) counts.set(context, (counts.get(context) ?? 0) + 1);
  }
  let best: Context | undefined;
  for (const [context, count] of counts) if (!best || count > (counts.get(best) ?? 0)) best = context;
  return best;
}

/** A date after publication makes a plan of what reads as a fact; a past one leaves the status alone. */
export function statusByDate(
  status: Status,
  date: string | undefined,
  ahead: boolean,
  publishedAt: string | undefined,
): Status {
  if (status !== 'actual') return status;
  if (ahead) return 'planned';
  if (!date || !publishedAt || date.startsWith('--')) return status;
  const known = publishedAt.slice(0, date.length);
  return date > known ? 'planned' : status;
}
