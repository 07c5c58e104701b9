/** Input that no step can do anything with: said by name, with what the user can do. The rest of a batch goes on. */
export class RefusedInput extends Error {
  /** What is wrong, without a full stop: "holds no text". */
  readonly reason: string;
  /** What the user can do: "Give the text itself". */
  readonly remedy: string;

  constructor(reason: string, remedy: string) {
    super(`${reason}. ${remedy}.`);
    this.name = 'RefusedInput';
    this.reason = reason;
    this.remedy = remedy;
  }
}
