/** A decision that cannot be taken as things stand: why, and what to do instead. */
export class DecisionRefused extends Error {
  override name = 'DecisionRefused';
  readonly reason: string;
  readonly remedy: string;
  /** `unknown`: it names something that is not there; `conflict`: another decision stands against it. */
  readonly kind: 'unknown' | 'conflict' | 'empty';
  constructor(kind: 'unknown' | 'conflict' | 'empty', reason: string, remedy: string) {
    super(`${reason}. ${remedy}.`);
    this.kind = kind;
    this.reason = reason;
    this.remedy = remedy;
  }
}
