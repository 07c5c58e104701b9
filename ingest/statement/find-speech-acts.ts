/**
 * What a report does by what it says: "said that Libya must hand over the men" demands, "said it would send aid" promises,
 * "said it would close the border" threatens, "said it would not accept" refuses (PLOVER codes such words as acts). In: a
 * sentence's view and the events of its clauses. Out: the acts of the speakers; meetings that are announced stay plans.
 */
import type { EventType } from '../../cypher/schema/ontology.ts';
import type { Predicate } from '../model/clause.ts';
import { entitiesOf, type Participant, participantsOf, unique } from './find-participants.ts';
import type { FoundEvent } from './found-event.ts';
import type { SentenceView } from './sentence-view.ts';

/** Material and verbal acts that help the other side: announcing one is a promise. */
const FRIENDLY: ReadonlySet<EventType> = new Set(['SUPPORT', 'COOPERATE', 'AID', 'RETREAT', 'CONCEDE', 'AGREE']);
/** Acts against the other side: announcing one is a threat. */
export const HOSTILE: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'MOBILIZE', 'ASSAULT', 'PROTEST']);
/** A promise or demand that no verb names is right about as often as its report and its act are read together. */
const SPEECH_FIT = 0.7;

/** The speakers' acts, in text order of the reports. */
export function findSpeechActs(view: SentenceView, events: readonly FoundEvent[]): FoundEvent[] {
  return [...view.predicates.values()].flatMap((report) => {
    if (!isReport(view, report)) return [];
    const speakers = unique(report.subjects.flatMap((word) => participantsOf(view, word, 'actor')));
    if (speakers.length === 0) return [];
    return contentsOf(view, report).flatMap((content) => actOf(view, report, speakers, content, events));
  });
}

const isReport = (view: SentenceView, { kind, lemma, negated, modal, passive }: Predicate): boolean =>
  kind === 'verb' && view.words.reporting.has(lemma) && !negated && !modal && !passive;

/** Clauses that the report tells, before, after or around it. */
function contentsOf(view: SentenceView, report: Predicate): Predicate[] {
  const told = [...view.predicates.values()].filter(
    ({ attachedTo }) => attachedTo?.word === report.word && attachedTo.relation === 'content',
  );
  const { attachedTo } = report;
  const around = attachedTo?.relation === 'quote' ? view.predicates.get(attachedTo.word) : undefined;
  return around ? [...told, around] : told;
}

function actOf(
  view: SentenceView,
  report: Predicate,
  speakers: Participant[],
  content: Predicate,
  events: readonly FoundEvent[],
): FoundEvent[] {
  if (content.kind === 'noun') return [];
  const surface = content.passive ? content.objects : content.subjects;
  const subjects = unique(surface.flatMap((word) => participantsOf(view, word, 'recipient')));
  const said = new Set(entitiesOf(speakers));
  const others = subjects.filter(({ entities }) => !entities.some((entity) => said.has(entity)));
  const act = (type: EventType, recipients: Participant[]): FoundEvent[] => [
    { type, actors: speakers, recipients, predicate: report, content, joins: false, fit: SPEECH_FIT },
  ];
  if (content.modal && view.words.obliging.has(content.modal)) return others.length > 0 ? act('REQUEST', others) : [];
  const isOwn = subjects.length > 0 && others.length === 0;
  if (!isOwn || !content.modal || view.words.modals.get(content.modal) === undefined) return [];
  if (content.modal !== 'will' && content.modal !== 'would') return [];
  const announced = events.find(({ predicate, type }) => predicate.word === content.word && type !== 'CONSULT');
  if (!announced) return [];
  const recipients = announced.recipients.filter(({ entities }) => !entities.some((entity) => said.has(entity)));
  if (content.negated) return FRIENDLY.has(announced.type) ? act('REJECT', recipients) : [];
  if (FRIENDLY.has(announced.type) && announced.type !== 'AGREE') return act('AGREE', recipients);
  // "said it would send soldiers to Kosovo" may be help
  const isThreat = HOSTILE.has(announced.type) && announced.type !== 'MOBILIZE';
  return isThreat && recipients.length > 0 ? act('THREATEN', recipients) : [];
}
