/**
 * An event as a node in words: "Meeting, Minsk, 19 Jan 2023", and how those who took part are tied to it. The table is
 * exhaustive by its type: a new type of event does not compile until it has a noun.
 */
import type { EventAmong } from '../../server/contract/graph.ts';
import { nameOf } from '../language/local-names.ts';
import { inLanguage, words as language, t } from '../language/t.ts';
import type { EntityType } from './entity-words.ts';
import { inWords } from './numbers-and-dates.ts';
import type { Mode, StatementType } from './statement-words.ts';

/** What a node stands for: an entity of a type, or an event. */
export type NodeType = EntityType | 'Event';

/** The corners of its shape, a star, in a box from -1 to 1: no entity has it, and at a small size it is still told apart. */
export const EVENT_POINTS: readonly (readonly [x: number, y: number])[] = Array.from({ length: 10 }, (_, corner) => {
  const reach = corner % 2 === 0 ? 1 : 0.48;
  const angle = (corner * Math.PI) / 5 - Math.PI / 2;
  return [round(reach * Math.cos(angle)), round(reach * Math.sin(angle))] as const;
});

function round(value: number): number {
  return Math.round(1000 * value) / 1000;
}

type EventType = Exclude<StatementType, 'HOLDS_OFFICE' | 'MEMBER_OF' | 'ALLIED_WITH' | 'PART_OF' | 'LOCATED_IN'>;

const NOUNS: Readonly<Record<EventType, string>> = inLanguage({
  CONSULT: 'Meeting',
  AGREE: 'Agreement',
  SUPPORT: 'Support',
  CONCEDE: 'Concession',
  COOPERATE: 'Cooperation',
  AID: 'Aid',
  RETREAT: 'Withdrawal',
  REQUEST: 'Demand',
  ACCUSE: 'Accusation',
  REJECT: 'Rejection',
  THREATEN: 'Threat',
  PROTEST: 'Protest',
  SANCTION: 'Sanctions',
  MOBILIZE: 'Mobilization',
  COERCE: 'Coercion',
  ASSAULT: 'Attack',
});

/** Of what is called a meeting, those that have a name of their own. */
const NOUNS_OF_MODES: Readonly<Partial<Record<Mode, string>>> = inLanguage({
  visit: 'Visit',
  host: 'Visit',
  phone: 'Phone call',
  multilateral: 'Multilateral talks',
  mediation: 'Mediation',
});

/** The same in the drawing, where a date stands in a line of its own. */
export const eventLabel = (event: Pick<EventAmong, 'type' | 'mode' | 'place' | 'date'>): string =>
  [[nounOf(event), event.place && nameOf(event.place)].filter(Boolean).join(', '), event.date && inWords(event.date)]
    .filter(Boolean)
    .join('\n');

/** What the legend, the table and files call them. */
export const eventsName = (): string => t('Events');

const isEventType = (type: StatementType): type is EventType => type in NOUNS;

export const nounOf = ({ type, mode }: Pick<EventAmong, 'type' | 'mode'>): string =>
  (mode && NOUNS_OF_MODES[mode]) ?? (isEventType(type) ? NOUNS[type] : type);

/** As far as it is known: "Meeting, Minsk, 19 Jan 2023". Remembered: those of hundreds are asked for at each click. */
export function eventInWords(event: Pick<EventAmong, 'type' | 'mode' | 'place' | 'date'>): string {
  const known = made.get(event);
  if (known?.in === language.language) return known.words;
  const words = [nounOf(event), event.place && nameOf(event.place), event.date && inWords(event.date)]
    .filter(Boolean)
    .join(', ');
  made.set(event, { in: language.language, words });
  return words;
}

const made = new WeakMap<object, { readonly in: string; readonly words: string }>();

/** How one end of a line is tied to its event. */
export type Part = 'actor' | 'recipient' | 'both' | 'place';

/** The whole of a line between an event and one who is tied to it. */
export function tieInWords(part: Part, name: string, event: string): string {
  switch (part) {
    case 'actor':
      return t('{{event}}, by {{name}}', { name, event });
    case 'recipient':
      return t('{{event}}, towards {{name}}', { name, event });
    case 'both':
      return t('{{event}}, with {{name}}', { name, event });
    case 'place':
      return t('{{event}}, at {{name}}', { name, event });
  }
}
