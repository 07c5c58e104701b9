/** A decision that cannot be taken as things stand: why, and what to do instead; a code says the same to programs. */
import { filled } from '../model/refused-input.ts';

/** `unknown`: it names something that is not there; `conflict`: another decision stands against it. */
type Kind = 'unknown' | 'conflict' | 'empty';

const LOOK_AGAIN = 'Look it up again: it may have been merged, or its documents taken back.';

/** By code: its kind, and what is said. `{{place}}` stands for a value. */
export const DECISION_REFUSALS = {
  'merge-into-other': ['empty', '{{id}} is none of those that are merged. Name it among them.'],
  'split-of-nothing': ['empty', 'Nothing is named that goes. Name documents or mentions.'],
  'turn-of-undo': ['conflict', '{{id}} is itself an undo. Name {{decision}}.'],
  'turn-of-redo': ['conflict', '{{id}} is itself a redo. Name {{decision}}.'],
  'holds-already': ['conflict', '{{id}} holds already. Undo it first.'],
  'undone-already': ['conflict', '{{id}} is undone already. Redo it first.'],
  'never-same': ['conflict', 'A decision says that they are never the same ({{id}}). Undo that one first.'],
  'never-same-together': ['conflict', 'A decision says that they are never the same. Undo that one first.'],
  'statement-gone': ['unknown', `There is no statement {{id}}. ${LOOK_AGAIN}`],
  'decision-gone': ['unknown', `There is no decision {{id}}. ${LOOK_AGAIN}`],
  'entities-gone': ['unknown', `There is no entity {{ids}}. ${LOOK_AGAIN}`],
} as const satisfies Readonly<Record<string, readonly [kind: Kind, words: string]>>;

export type DecisionRefusalCode = keyof typeof DECISION_REFUSALS;

export class DecisionRefused extends Error {
  override name = 'DecisionRefused';
  readonly code: DecisionRefusalCode;
  readonly values: Readonly<Record<string, string>>;
  readonly kind: Kind;

  constructor(code: DecisionRefusalCode, values: Readonly<Record<string, string>> = {}) {
    const [kind, words] = DECISION_REFUSALS[code];
    super(filled(words, values));
    this.code = code;
    this.values = values;
    this.kind = kind;
  }
}
