/** What a dialog that decides needs: to hand the decision in, once, and to say why where it is refused. */
import { useState } from 'react';
import type { Decision, NewDecision } from '../../server/contract/decisions.ts';
import { takeDecision } from '../actions/decide.ts';
import { messageOf } from '../actions/working.ts';

export interface Deciding {
  readonly decide: (decision: NewDecision, onTaken?: (taken: Decision) => void) => Promise<void>;
  readonly isBusy: boolean;
  /** Why the last one was refused, in words; nothing changed then. */
  readonly trouble?: string | undefined;
}

export function useDecide(): Deciding {
  const [isBusy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState<string | undefined>(undefined);
  const decide: Deciding['decide'] = async (decision, onTaken) => {
    setBusy(true);
    setTrouble(undefined);
    try {
      const taken = await takeDecision(decision);
      onTaken?.(taken);
    } catch (error) {
      setTrouble(messageOf(error));
    } finally {
      setBusy(false);
    }
  };
  return { decide, isBusy, trouble };
}
