/**
 * How a statement reads on the screen: a verb for every type and status, and the group it is listed under.
 * In: the types of the wire. Out: words. The table is exhaustive by its type: a new statement type does not compile
 * until it has words here.
 */
import type { Edge, Meeting } from '../../server/contract/graph.ts';

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

export const GROUP_NAMES: Readonly<Record<Group, string>> = {
  'verbal cooperation': 'Talks and agreements',
  'material cooperation': 'Cooperation and aid',
  'verbal conflict': 'Demands and accusations',
  'material conflict': 'Sanctions and force',
  relation: 'Offices and memberships',
};

interface Words {
  readonly group: Group;
  /** In lists and filters. */
  readonly name: string;
  /** Between two names, of what took place or holds: "A met B". */
  readonly told: string;
  /** After "will", "might" and "did not". */
  readonly base: string;
}

export const STATEMENT_WORDS: Readonly<Record<StatementType, Words>> = {
  CONSULT: { group: 'verbal cooperation', name: 'Met or talked', told: 'met', base: 'meet' },
  AGREE: { group: 'verbal cooperation', name: 'Agreed', told: 'agreed with', base: 'agree with' },
  SUPPORT: { group: 'verbal cooperation', name: 'Supported', told: 'supported', base: 'support' },
  CONCEDE: { group: 'verbal cooperation', name: 'Conceded', told: 'conceded to', base: 'concede to' },
  COOPERATE: { group: 'material cooperation', name: 'Cooperated', told: 'cooperated with', base: 'cooperate with' },
  AID: { group: 'material cooperation', name: 'Aided', told: 'aided', base: 'aid' },
  RETREAT: { group: 'material cooperation', name: 'Withdrew', told: 'withdrew from', base: 'withdraw from' },
  REQUEST: { group: 'verbal conflict', name: 'Demanded', told: 'made demands on', base: 'make demands on' },
  ACCUSE: { group: 'verbal conflict', name: 'Accused', told: 'accused', base: 'accuse' },
  REJECT: { group: 'verbal conflict', name: 'Rejected', told: 'rejected', base: 'reject' },
  THREATEN: { group: 'verbal conflict', name: 'Threatened', told: 'threatened', base: 'threaten' },
  PROTEST: {
    group: 'material conflict',
    name: 'Protested',
    told: 'protested against',
    base: 'protest against',
  },
  SANCTION: { group: 'material conflict', name: 'Sanctioned', told: 'sanctioned', base: 'sanction' },
  MOBILIZE: {
    group: 'material conflict',
    name: 'Mobilized',
    told: 'mobilized against',
    base: 'mobilize against',
  },
  COERCE: { group: 'material conflict', name: 'Coerced', told: 'coerced', base: 'coerce' },
  ASSAULT: { group: 'material conflict', name: 'Assaulted', told: 'assaulted', base: 'assault' },
  ALLIED_WITH: { group: 'relation', name: 'Allied', told: 'is allied with', base: 'be allied with' },
  MEMBER_OF: { group: 'relation', name: 'Member', told: 'is a member of', base: 'be a member of' },
  HOLDS_OFFICE: { group: 'relation', name: 'Office', told: 'holds office in', base: 'hold office in' },
  PART_OF: { group: 'relation', name: 'Part', told: 'is part of', base: 'be part of' },
  LOCATED_IN: { group: 'relation', name: 'Location', told: 'is located in', base: 'be located in' },
};

export const STATEMENT_TYPES = Object.keys(STATEMENT_WORDS) as StatementType[];

export const typesOf = (group: Group): StatementType[] =>
  STATEMENT_TYPES.filter((type) => STATEMENT_WORDS[type].group === group);

/** The verb between two names: "met", "will meet", "did not meet", "might meet". */
export function verbOf(type: StatementType, status: Status): string {
  const { told, base } = STATEMENT_WORDS[type];
  switch (status) {
    case 'actual':
      return told;
    case 'planned':
      return `will ${base}`;
    case 'denied':
      return `did not ${base}`;
    case 'hypothetical':
      return `might ${base}`;
  }
}

export const MODE_WORDS: Readonly<Record<Mode, string>> = {
  meeting: 'in person',
  visit: 'visit',
  host: 'received as a guest',
  phone: 'by phone',
  multilateral: 'several parties',
  mediation: 'mediated',
};
