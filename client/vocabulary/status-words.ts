/**
 * The four statuses in words and lines. What was only planned, denied or imagined is never drawn like what took place:
 * the drawing, the legend and the table of the graph all take the line from here.
 */
import { inLanguage } from '../language/t.ts';
import type { Status } from './statement-words.ts';

export type Line = 'solid' | 'dashed' | 'dotted';

interface Words {
  readonly name: string;
  /** The name inside a sentence. */
  readonly within: string;
  readonly means: string;
  readonly line: Line;
}

export const STATUS_WORDS: Readonly<Record<Status, Words>> = {
  actual: inLanguage(
    { name: 'Actual', within: 'actual', means: 'took place or holds, by the words of the text' },
    { line: 'solid' },
  ),
  planned: inLanguage(
    { name: 'Planned', within: 'planned', means: 'will take place, or is due to' },
    { line: 'dashed' },
  ),
  denied: inLanguage(
    { name: 'Denied', within: 'denied', means: 'did not take place, or was denied' },
    { line: 'dotted' },
  ),
  hypothetical: inLanguage(
    { name: 'Hypothetical', within: 'hypothetical', means: 'could take place, or would if' },
    { line: 'dotted' },
  ),
};

export const STATUSES = Object.keys(STATUS_WORDS) as Status[];
