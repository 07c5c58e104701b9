/**
 * Step: linked mentions and clauses → statements. Finds events and relations sentence by sentence, gives each its
 * status, date, place, speaker, context, evidence and confidence, and leaves out what a sentence says twice.
 */
import { type EntityId, statementIdOf } from '../../cypher/schema/ids.ts';
import { isMutual, type StatementType, type Status } from '../../cypher/schema/ontology.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { Language } from '../language/language.ts';
import type { Predicate } from '../model/clause.ts';
import type { Document } from '../model/document.ts';
import type { Statement } from '../model/statement.ts';
import type { ExtractStatements } from '../step-signatures.ts';
import { calibrated } from './calibrate.ts';
import { chooseContext, chooseDate, choosePlace, chooseSpeaker, statusByDate } from './choose-circumstances.ts';
import { findEvents } from './find-events.ts';
import { entitiesOf, type Participant } from './find-participants.ts';
import { type FoundRelation, findRelations } from './find-relations.ts';
import type { FoundEvent } from './found-event.ts';
import { statusOf } from './read-status.ts';
import { type SentenceView, typeOf, viewSentences } from './sentence-view.ts';

/** What is not told as a fact is read right less often, since the words around it had to be read too. */
const STATUS_FIT: Readonly<Record<Status, number>> = { actual: 1, planned: 0.9, hypothetical: 0.8, denied: 0.85 };

/** A statement, and whether it is told as the next thing that happened: its date is then that of what went before. */
interface Told {
  statement: Statement;
  narrated: boolean;
}

/** Statements of a document in text order; empty where the language has no words for them. */
export const extractStatements: ExtractStatements = (document, sentences, mentions, clauses, language) => {
  if (!language.statements) return [];
  const views = viewSentences(document, sentences, mentions, clauses, language.statements, language.dates);
  let talks: Participant[] = [];
  const found = views.map((view) => {
    const events = findEvents(view).map((event) => (event.joins ? joined(event, talks) : event));
    talks = talksOf(events) ?? talks;
    return withoutRepeats([
      ...findRelations(view, document.publishedAt).flatMap((relation) => relationStatement(document, view, relation)),
      ...events.flatMap(byPlace).flatMap((event) => eventStatement(document, view, event)),
    ]);
  });
  return withDates(found, datelineOf(document, language), views);
};

/** A journey to several places is a visit to each: they do not meet each other. */
function byPlace(event: FoundEvent): FoundEvent[] {
  const isTour =
    event.mode === 'visit' && !event.journey && event.recipients.every(({ mention }) => mention.type !== 'Person');
  return isTour && event.recipients.length > 1
    ? event.recipients.map((recipient) => ({ ...event, recipients: [recipient] }))
    : [event];
}

/** The parties of the last talks among the events, where two or more people or states were at them. */
function talksOf(events: readonly FoundEvent[]): Participant[] | undefined {
  const last = events.findLast(
    ({ type, mode }) => type === 'CONSULT' && (mode === 'meeting' || mode === 'host' || mode === 'multilateral'),
  );
  const parties = last && [...last.actors, ...last.recipients];
  return parties && entitiesOf(parties).length > 1 ? parties : undefined;
}

/** "Lavrov joined the talks": he took part in them with those whose talks they were. */
function joined(event: FoundEvent, talks: readonly Participant[]): FoundEvent {
  const own = new Set([...entitiesOf(event.actors), ...entitiesOf(event.recipients)]);
  const others = talks.filter(({ entities }) => !entities.some((entity) => own.has(entity)));
  return { ...event, recipients: [...event.recipients, ...others] };
}

/** Sentences after which an undated report of the same act is no longer taken for the same one. */
const DATE_REACH = 3;
/** Sentences over which a day is carried on by what is told in the simple past; a month or year over one. */
const DAY_REACH = 3;
const MONTH_REACH = 1;

/**
 * Dates of events that have none of their own. The sentence at the dateline takes the date of that; what is told as the
 * next thing that happened takes the date of what went before; and an act that the text has dated just before ("they met
 * on Monday … the talks between them") keeps that date.
 */
function withDates(
  found: readonly Told[][],
  dateline: Dateline | undefined,
  views: readonly SentenceView[],
): Statement[] {
  let last: { date: string; index: number } | undefined;
  const dated = found.map((all, index) => {
    const view = views[index] as SentenceView;
    const atDateline = dateline && view.sentence.start <= dateline.end + DATELINE_REACH;
    const main = mainDate(view);
    if (main) last = { date: main, index };
    return all.map(({ statement, narrated }): Statement => {
      if (statement.kind !== 'event') return statement;
      if (statement.date) {
        const isPast = statement.status === 'actual' && narrated && !statement.date.startsWith('--');
        if (isPast) last = { date: statement.date, index };
        return statement;
      }
      if (atDateline && statement.status === 'actual') return { ...statement, date: dateline.date };
      const reach = last && (last.date.length === DAY_LENGTH ? DAY_REACH : MONTH_REACH);
      if (!narrated || !last || reach === undefined || index - last.index > reach) return statement;
      last = { ...last, index };
      return { ...statement, date: last.date };
    });
  });
  return dated.flatMap((statements, index) =>
    statements.map((statement): Statement => {
      if (statement.kind !== 'event' || statement.date) return statement;
      const before = dated
        .slice(Math.max(0, index - DATE_REACH), index)
        .flat()
        .findLast((other) => other.date && isSameAct(other, statement));
      return before?.date ? { ...statement, date: before.date } : statement;
    }),
  );
}

const DAY_LENGTH = '2022-12-03'.length;

/** The date of the main clause, where that tells what happened and not who said it. */
function mainDate(view: SentenceView): string | undefined {
  const main = [...view.predicates.values()].find(({ kind, attachedTo }) => kind !== 'noun' && !attachedTo);
  if (!main || !isNarrated(view, main) || view.words.reporting.has(main.lemma)) return undefined;
  const date = chooseDate(view, main)?.past;
  return date?.startsWith('--') ? undefined : date;
}

/** Told in the simple past by the main clause, or by a noun of it: "he met X", "he thanked Y at the meeting". */
function isNarrated(view: SentenceView, predicate: Predicate): boolean {
  const { attachedTo, kind, tense, perfect, modal } = predicate;
  if (kind !== 'noun' || tense === 'past')
    return (
      tense === 'past' &&
      !perfect &&
      !modal &&
      (!attachedTo || NARRATING.has(attachedTo.marker) || isWhere(view, predicate))
    );
  if (attachedTo?.relation !== 'argument' && attachedTo?.relation !== 'phrase') return false;
  const governor = view.predicates.get(attachedTo.word);
  return (
    governor !== undefined &&
    governor.kind !== 'noun' &&
    !OTHER_TIMES.has(attachedTo.marker) &&
    isNarrated(view, governor)
  );
}

/** "hosted him at the palace, where Lavrov joined the talks" */
const isWhere = (view: SentenceView, { word, attachedTo }: Predicate): boolean =>
  attachedTo?.relation === 'relative' &&
  view.tree.childrenBy(word, 'advmod').some((child) => view.tree.word(child).text.toLowerCase() === 'where');

/** Clauses that tell of the same time as what they hang on. */
const NARRATING = new Set(['when', 'while', 'as', 'where']);
const OTHER_TIMES = new Set(['after', 'before', 'since', 'until', 'following', 'from', 'about', 'for', 'ahead of']);

const isSameAct = (a: Statement, b: Statement): boolean =>
  a.type === b.type && a.status === b.status && [...partiesOf(a)].sort().join() === [...partiesOf(b)].sort().join();

interface Dateline {
  date: string;
  end: number;
}

/** Characters that may stand between the date and the sentence: "/TASS/. ", " — ". */
const DATELINE_REACH = 20;
const DATELINE_START = /^\p{Lu}[\p{Lu} .'’/-]+,\s/u;
const LONGEST_DATELINE = 60;

/** "MINSK, November 17. /TASS/.": a place in capitals and a date at the head of the text. */
function datelineOf({ text, publishedAt }: Document, { dates }: Language): Dateline | undefined {
  if (!DATELINE_START.test(text)) return undefined;
  const first = dates?.find(text.slice(0, LONGEST_DATELINE), publishedAt)[0];
  return first && { date: first.past, end: first.end };
}

function eventStatement(document: Document, view: SentenceView, event: FoundEvent): Told[] {
  const { predicate, type } = event;
  const own = statusOf(view, predicate);
  const told = event.isInvited && own === 'actual' ? 'hypothetical' : own;
  const expression = chooseDate(view, predicate);
  const toCome = told === 'planned' || told === 'hypothetical';
  const date = expression && (toCome ? expression.future : expression.past);
  const status = statusByDate(told, date, expression?.ahead ?? false, document.publishedAt);
  const { recipients, place: visited } =
    event.mode === 'visit' && !event.journey
      ? toState(view, event)
      : { recipients: entitiesOf(event.recipients), place: undefined };
  const actors = entitiesOf(event.actors).filter((actor) => !recipients.includes(actor) || !isMutual(type));
  const parties = new Set([...actors, ...recipients]);
  if (parties.size === 0) return [];
  // "failed to agree": whether they spoke is not said
  if (event.isImplied && status !== 'actual') return [];
  // "did not reject" is no act at all
  if (type === 'REJECT' && status === 'denied') return [];
  // What one party alone might do or did not do says nothing of anybody else.
  if (parties.size === 1 && (status === 'hypothetical' || status === 'denied')) return [];
  const place = visited ?? choosePlace(view, event.journey ?? predicate, parties, event.journey !== undefined);
  const speaker = chooseSpeaker(view, predicate);
  const context = chooseContext(view, predicate);
  const evidence = evidenceOf(view, [
    predicate.word,
    ...(event.content ? [event.content.word] : []),
    ...[...event.actors, ...event.recipients].flatMap(({ mention }) => [mention.first, mention.last]),
    ...(expression ? [expression.word] : []),
  ]);
  const statement: Statement = {
    id: statementIdOf({ document: document.id, type, actors, recipients, ...evidence }),
    kind: 'event',
    type,
    ...(event.mode ? { mode: event.mode } : {}),
    actors,
    recipients,
    ...(date ? { date } : {}),
    ...(place ? { place } : {}),
    status,
    ...(speaker && !(parties.size === 1 && parties.has(speaker)) ? { attributedTo: speaker } : {}),
    ...(context ? { context } : {}),
    ...(event.ends ? { ends: event.ends } : {}),
    evidence,
    sentence: { start: view.sentence.start, end: view.sentence.end },
    confidence: calibrated(event.fit * sure(event.actors) * sure(event.recipients) * STATUS_FIT[status]),
  };
  const isTold = status === 'actual' || status === 'denied';
  return [{ statement, narrated: isTold && isNarrated(view, predicate) }];
}

/** A visit to a city or a building is a visit to its state, where the text names that, and the city is the place. */
function toState(view: SentenceView, event: FoundEvent): { recipients: EntityId[]; place: EntityId | undefined } {
  let place: EntityId | undefined;
  const recipients = entitiesOf(event.recipients).map((entity) => {
    if (typeOf(entity) !== 'Place') return entity;
    place ??= entity;
    const state = gazetteerEntry(entity)?.state;
    return state && view.entities.has(state) ? state : entity;
  });
  return { recipients: [...new Set(recipients)], place };
}

function relationStatement(document: Document, view: SentenceView, relation: FoundRelation): Told[] {
  const { type, subject, object, title, former, predicate } = relation;
  if (subject === object) return [];
  const told = predicate ? statusOf(view, predicate) : 'actual';
  const expression = predicate && type !== 'HOLDS_OFFICE' ? chooseDate(view, predicate) : undefined;
  const date = expression && (told === 'planned' ? expression.future : expression.past);
  const speaker = predicate && chooseSpeaker(view, predicate);
  const evidence = evidenceOf(view, [relation.first, relation.last]);
  const statement: Statement = {
    id: statementIdOf({ document: document.id, type, actors: [subject], recipients: [object], ...evidence }),
    kind: 'relation',
    type,
    actors: [subject],
    recipients: [object],
    ...(date ? { date } : {}),
    status: told,
    ...(speaker && speaker !== subject ? { attributedTo: speaker } : {}),
    ...(title ? { title } : {}),
    ...(former ? { former } : {}),
    evidence,
    sentence: { start: view.sentence.start, end: view.sentence.end },
    confidence: calibrated(relation.confidence * STATUS_FIT[told]),
  };
  return [{ statement, narrated: false }];
}

/** From the first to the last of these words. */
function evidenceOf(view: SentenceView, words: readonly number[]): Statement['evidence'] {
  const first = view.tree.words[Math.min(...words)];
  const last = view.tree.words[Math.max(...words)];
  return { start: first?.start ?? view.sentence.start, end: last?.end ?? view.sentence.end };
}

/** The least sure participant decides. */
const sure = (participants: readonly Participant[]): number =>
  Math.min(1, ...participants.map(({ mention, fit }) => mention.confidence * fit));

/** Of statements of one sentence that say the same, the surest; of two where one names more parties, that one. */
function withoutRepeats(told: readonly Told[]): Told[] {
  const kept: Told[] = [];
  const surest = (a: Told, b: Told): number =>
    partiesOf(b.statement).length - partiesOf(a.statement).length || b.statement.confidence - a.statement.confidence;
  for (const one of [...told].sort(surest)) {
    if (!kept.some(({ statement }) => says(statement, one.statement))) kept.push(one);
  }
  return kept.sort(
    ({ statement: a }, { statement: b }) =>
      a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1),
  );
}

/** Whether `all` says what `part` says, or more of the same. */
function says(all: Statement, part: Statement): boolean {
  if (all.type !== part.type) return false;
  if (isMutual(all.type as StatementType)) return partiesOf(part).every((entity) => partiesOf(all).includes(entity));
  return (
    part.actors.every((entity) => all.actors.includes(entity)) &&
    part.recipients.every((entity) => all.recipients.includes(entity))
  );
}

const partiesOf = ({ actors, recipients }: Statement): EntityId[] => [...actors, ...recipients];
