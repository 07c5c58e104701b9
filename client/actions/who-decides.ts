/** Who decides: there are no accounts, so it is a name that one gives oneself, kept in this browser for the log. */
const KEPT_AS = 'entente-decider';

/** Undefined until a name was given: the log then says "someone". */
export const whoDecides = (): string | undefined => localStorage.getItem(KEPT_AS) ?? undefined;

export function signAs(name: string): void {
  if (name.trim() === '') localStorage.removeItem(KEPT_AS);
  else localStorage.setItem(KEPT_AS, name.trim());
}
