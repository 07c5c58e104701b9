/**
 * What the gazetteer knows, where the reader goes by rule and has looked itself: only what the reader saw as a name
 * stands (not a credit, not a word), a person's
 * name holds no state ("bà Nga", "Trần Anh Đức"), and a body's no person ("Bảo tàng Hồ Chí Minh").
 */
import type { Candidate } from './candidate.ts';
import type { Line } from './line.ts';

export const agreeWithReader = (line: Line, known: readonly Candidate[]): Candidate[] =>
  known.filter(
    (candidate) =>
      candidate.kind === 'adjective' ||
      line.sentence.names.some(
        ({ first, last, label }) =>
          first <= candidate.last &&
          candidate.first <= last &&
          (label === 'PER') === (candidate.type === 'Person') &&
          // "Liverpool" the club
          !(label === 'ORG' && candidate.type === 'Place' && first === candidate.first && last === candidate.last),
      ),
  );
