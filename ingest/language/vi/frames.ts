/** Ways of saying that Vietnamese has and the shared table has not; its triggers are the glosses of the vocabulary. */
import type { FrameRow } from '../frame-row.ts';

export const FRAMES: readonly FrameRow[] = [
  // "điện đàm với X"
  {
    type: 'CONSULT',
    mode: 'phone',
    verbs: 'phone',
    phrase: 'with',
    actor: 'subject',
    recipient: 'with',
    reliability: 0.9,
  },
  // "làm trung gian hòa giải giữa X và Y"
  {
    type: 'CONSULT',
    mode: 'mediation',
    verbs: 'mediate',
    phrase: 'between',
    actor: 'subject',
    recipient: 'between',
    reliability: 0.85,
  },
  // "hợp tác với X", "cung cấp vũ khí cho X" without an object that the table knows
  {
    type: 'AID',
    verbs: 'aid',
    phrase: 'to',
    actor: 'subject',
    recipient: 'to',
    recipientTypes: 'State Person Organization',
    reliability: 0.8,
  },
  { type: 'SANCTION', verbs: 'sanction', phrase: 'on', actor: 'subject', recipient: 'on', reliability: 0.85 },
  { type: 'AGREE', verbs: 'sign', phrase: 'with', actor: 'subject', recipient: 'with', alone: true, reliability: 0.8 },
  // "phóng hàng trăm tên lửa vào X"
  {
    type: 'ASSAULT',
    verbs: 'fire',
    phrase: 'to',
    actor: 'subject',
    recipient: 'to',
    recipientTypes: 'State Person Organization',
    alone: true,
    reliability: 0.8,
  },
  // "điều quân đến biên giới X": the troops are in the verb
  {
    type: 'MOBILIZE',
    verbs: 'mobilize',
    phrase: 'to in on near along',
    actor: 'subject',
    recipient: 'to in on near along',
    alone: true,
    reliability: 0.8,
  },
];
