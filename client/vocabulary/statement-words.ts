/**
 * How a statement reads on the screen: a sentence for every type and status, and the group it is listed under.
 * In: the types of the wire. Out: words. The tables are exhaustive by their types: a new statement type does not compile
 * until it has words here.
 */
import type { Edge, Meeting } from '../../server/contract/graph.ts';
import { inLanguage, pattern } from '../language/t.ts';

export type StatementType = Edge['type'];
export type Status = Edge['status'];
export type Mode = NonNullable<Meeting['mode']>;

/** The quad classes of PLOVER, and the relations, which hold over time. The order is that of the legend. */
export const GROUPS = [
  'verbal cooperation',
  'material cooperation',
  'verbal conflict',
  'material conflict',
  'relation',
] as const;
export type Group = (typeof GROUPS)[number];

export const GROUP_NAMES: Readonly<Record<Group, string>> = inLanguage({
  'verbal cooperation': 'Talks and agreements',
  'material cooperation': 'Cooperation and aid',
  'verbal conflict': 'Demands and accusations',
  'material conflict': 'Sanctions and force',
  relation: 'Offices and memberships',
});

/** The same inside a sentence. */
export const GROUPS_WITHIN: Readonly<Record<Group, string>> = inLanguage({
  'verbal cooperation': 'talks and agreements',
  'material cooperation': 'cooperation and aid',
  'verbal conflict': 'demands and accusations',
  'material conflict': 'sanctions and force',
  relation: 'offices and memberships',
});

interface Words {
  readonly group: Group;
  /** In lists and filters. */
  readonly name: string;
  /** The name inside a sentence. */
  readonly within: string;
}

export const STATEMENT_WORDS: Readonly<Record<StatementType, Words>> = {
  CONSULT: inLanguage({ name: 'Met or talked', within: 'met or talked' }, { group: 'verbal cooperation' }),
  AGREE: inLanguage({ name: 'Agreed', within: 'agreed' }, { group: 'verbal cooperation' }),
  SUPPORT: inLanguage({ name: 'Supported', within: 'supported' }, { group: 'verbal cooperation' }),
  CONCEDE: inLanguage({ name: 'Conceded', within: 'conceded' }, { group: 'verbal cooperation' }),
  COOPERATE: inLanguage({ name: 'Cooperated', within: 'cooperated' }, { group: 'material cooperation' }),
  AID: inLanguage({ name: 'Aided', within: 'aided' }, { group: 'material cooperation' }),
  RETREAT: inLanguage({ name: 'Withdrew', within: 'withdrew' }, { group: 'material cooperation' }),
  REQUEST: inLanguage({ name: 'Demanded', within: 'demanded' }, { group: 'verbal conflict' }),
  ACCUSE: inLanguage({ name: 'Accused', within: 'accused' }, { group: 'verbal conflict' }),
  REJECT: inLanguage({ name: 'Rejected', within: 'rejected' }, { group: 'verbal conflict' }),
  THREATEN: inLanguage({ name: 'Threatened', within: 'threatened' }, { group: 'verbal conflict' }),
  PROTEST: inLanguage({ name: 'Protested', within: 'protested' }, { group: 'material conflict' }),
  SANCTION: inLanguage({ name: 'Sanctioned', within: 'sanctioned' }, { group: 'material conflict' }),
  MOBILIZE: inLanguage({ name: 'Mobilized', within: 'mobilized' }, { group: 'material conflict' }),
  COERCE: inLanguage({ name: 'Coerced', within: 'coerced' }, { group: 'material conflict' }),
  ASSAULT: inLanguage({ name: 'Assaulted', within: 'assaulted' }, { group: 'material conflict' }),
  ALLIED_WITH: inLanguage({ name: 'Allied', within: 'allied' }, { group: 'relation' }),
  MEMBER_OF: inLanguage({ name: 'Member', within: 'member' }, { group: 'relation' }),
  HOLDS_OFFICE: inLanguage({ name: 'Office', within: 'office' }, { group: 'relation' }),
  PART_OF: inLanguage({ name: 'Part', within: 'part' }, { group: 'relation' }),
  LOCATED_IN: inLanguage({ name: 'Location', within: 'location' }, { group: 'relation' }),
};

export const STATEMENT_TYPES = Object.keys(STATEMENT_WORDS) as StatementType[];

export const typesOf = (group: Group): StatementType[] =>
  STATEMENT_TYPES.filter((type) => STATEMENT_WORDS[type].group === group);

/** Between two names. Another language translates the sentence around it as a whole, and orders it as it likes. */
const VERBS = {
  CONSULT: { actual: 'met', planned: 'will meet', denied: 'did not meet', hypothetical: 'might meet' },
  AGREE: {
    actual: 'agreed with',
    planned: 'will agree with',
    denied: 'did not agree with',
    hypothetical: 'might agree with',
  },
  SUPPORT: { actual: 'supported', planned: 'will support', denied: 'did not support', hypothetical: 'might support' },
  CONCEDE: {
    actual: 'conceded to',
    planned: 'will concede to',
    denied: 'did not concede to',
    hypothetical: 'might concede to',
  },
  COOPERATE: {
    actual: 'cooperated with',
    planned: 'will cooperate with',
    denied: 'did not cooperate with',
    hypothetical: 'might cooperate with',
  },
  AID: { actual: 'aided', planned: 'will aid', denied: 'did not aid', hypothetical: 'might aid' },
  RETREAT: {
    actual: 'withdrew from',
    planned: 'will withdraw from',
    denied: 'did not withdraw from',
    hypothetical: 'might withdraw from',
  },
  REQUEST: {
    actual: 'made demands on',
    planned: 'will make demands on',
    denied: 'did not make demands on',
    hypothetical: 'might make demands on',
  },
  ACCUSE: { actual: 'accused', planned: 'will accuse', denied: 'did not accuse', hypothetical: 'might accuse' },
  REJECT: { actual: 'rejected', planned: 'will reject', denied: 'did not reject', hypothetical: 'might reject' },
  THREATEN: {
    actual: 'threatened',
    planned: 'will threaten',
    denied: 'did not threaten',
    hypothetical: 'might threaten',
  },
  PROTEST: {
    actual: 'protested against',
    planned: 'will protest against',
    denied: 'did not protest against',
    hypothetical: 'might protest against',
  },
  SANCTION: {
    actual: 'sanctioned',
    planned: 'will sanction',
    denied: 'did not sanction',
    hypothetical: 'might sanction',
  },
  MOBILIZE: {
    actual: 'mobilized against',
    planned: 'will mobilize against',
    denied: 'did not mobilize against',
    hypothetical: 'might mobilize against',
  },
  COERCE: { actual: 'coerced', planned: 'will coerce', denied: 'did not coerce', hypothetical: 'might coerce' },
  ASSAULT: { actual: 'assaulted', planned: 'will assault', denied: 'did not assault', hypothetical: 'might assault' },
  ALLIED_WITH: {
    actual: 'is allied with',
    planned: 'will be allied with',
    denied: 'is not allied with',
    hypothetical: 'might be allied with',
  },
  MEMBER_OF: {
    actual: 'is a member of',
    planned: 'will be a member of',
    denied: 'is not a member of',
    hypothetical: 'might be a member of',
  },
  HOLDS_OFFICE: {
    actual: 'holds office in',
    planned: 'will hold office in',
    denied: 'does not hold office in',
    hypothetical: 'might hold office in',
  },
  PART_OF: {
    actual: 'is part of',
    planned: 'will be part of',
    denied: 'is not part of',
    hypothetical: 'might be part of',
  },
  LOCATED_IN: {
    actual: 'is located in',
    planned: 'will be located in',
    denied: 'is not located in',
    hypothetical: 'might be located in',
  },
} as const satisfies Record<StatementType, Record<Status, string>>;

/** Of those that lose a preposition where nobody follows. */
const VERBS_ALONE = {
  CONSULT: { actual: 'met', planned: 'will meet', denied: 'did not meet', hypothetical: 'might meet' },
  AGREE: { actual: 'agreed', planned: 'will agree', denied: 'did not agree', hypothetical: 'might agree' },
  CONCEDE: { actual: 'conceded', planned: 'will concede', denied: 'did not concede', hypothetical: 'might concede' },
  COOPERATE: {
    actual: 'cooperated',
    planned: 'will cooperate',
    denied: 'did not cooperate',
    hypothetical: 'might cooperate',
  },
  RETREAT: { actual: 'withdrew', planned: 'will withdraw', denied: 'did not withdraw', hypothetical: 'might withdraw' },
  REQUEST: {
    actual: 'made demands',
    planned: 'will make demands',
    denied: 'did not make demands',
    hypothetical: 'might make demands',
  },
  PROTEST: { actual: 'protested', planned: 'will protest', denied: 'did not protest', hypothetical: 'might protest' },
  MOBILIZE: {
    actual: 'mobilized',
    planned: 'will mobilize',
    denied: 'did not mobilize',
    hypothetical: 'might mobilize',
  },
  ALLIED_WITH: {
    actual: 'is allied',
    planned: 'will be allied',
    denied: 'is not allied',
    hypothetical: 'might be allied',
  },
} as const satisfies Partial<Record<StatementType, Record<Status, string>>>;

/** The sentence of a statement, its places open, in the language spoken: "{{actor}} will meet {{recipient}}". */
export function sentenceOf(type: StatementType, status: Status): string {
  return pattern(`{{actor}} ${VERBS[type][status]} {{recipient}}` as const);
}

/** The same where it has no recipient: "{{actor}} will agree". */
export function sentenceAlone(type: StatementType, status: Status): string {
  if (!isAlone(type)) return sentenceOf(type, status);
  return pattern(`{{actor}} ${VERBS_ALONE[type][status]}` as const);
}

const isAlone = (type: StatementType): type is keyof typeof VERBS_ALONE => type in VERBS_ALONE;

/** Sentences cut at their places, text and place by turns: those of 18,000 lines are filled in one go. */
const cut = new Map<string, readonly string[]>();

/** A sentence with its places filled: an empty one leaves no gap. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  const pieces = cut.get(sentence) ?? sentence.split(/\{\{(\w+)\}\}/);
  cut.set(sentence, pieces);
  const whole = pieces.map((piece, place) => (place % 2 === 0 ? piece : (values[piece] ?? ''))).join('');
  return /^ | {2}| $/.test(whole) ? whole.replace(/ {2,}/g, ' ').trim() : whole;
}

/** "Putin will meet Xi"; with an empty name what stands in a list beside it: "will meet Xi". */
export const told = (type: StatementType, status: Status, actor: string, recipient: string): string =>
  filled(sentenceOf(type, status), { actor, recipient });

/** What stands between two names: "met", "will meet", "did not meet", "might meet". */
export const verbOf = (type: StatementType, status: Status): string => told(type, status, '', '');

export const MODE_WORDS: Readonly<Record<Mode, string>> = inLanguage({
  meeting: 'in person',
  visit: 'visit',
  host: 'received as a guest',
  phone: 'by phone',
  multilateral: 'several parties',
  mediation: 'mediated',
});
