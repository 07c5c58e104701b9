/**
 * The four statuses in words and lines. What was only planned, denied or imagined is never drawn like what took place:
 * the drawing, the legend and the table of the graph all take the line from here.
 */
import type { Status } from './statement-words.ts';

export type Line = 'solid' | 'dashed' | 'dotted';

interface Words {
  readonly name: string;
  readonly means: string;
  readonly line: Line;
}

export const STATUS_WORDS: Readonly<Record<Status, Words>> = {
  actual: { name: 'Actual', means: 'took place or holds, by the words of the text', line: 'solid' },
  planned: { name: 'Planned', means: 'will take place, or is due to', line: 'dashed' },
  denied: { name: 'Denied', means: 'did not take place, or was denied', line: 'dotted' },
  hypothetical: { name: 'Hypothetical', means: 'could take place, or would if', line: 'dotted' },
};

export const STATUSES = Object.keys(STATUS_WORDS) as Status[];
