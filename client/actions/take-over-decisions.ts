/** The user brings the decisions of another installation: the graph and the panels show what they make of it. */
import { askAgain } from '../api/answers.ts';
import { importDecisions } from '../api/decisions.ts';
import { t } from '../language/t.ts';
import { followInto } from './load-edges.ts';
import { learnNames } from './speak-language.ts';

/** @param text JSON lines, as the log is exported. Throws an Error whose words can be shown: then nothing was taken over. */
export async function takeOverDecisions(text: string): Promise<{ taken: number; known: number }> {
  const outcome = await importDecisions(linesOf(text));
  await learnNames();
  await followInto([], []);
  await askAgain();
  return outcome;
}

function linesOf(text: string): Record<string, unknown>[] {
  const lines = text.split('\n').map((line, index) => ({ line: line.trim(), number: index + 1 }));
  const filled = lines.filter(({ line }) => line !== '');
  if (filled.length === 0) throw new Error(t('There is no decision in this file'));
  return filled.map(({ line, number }) => {
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) return value as Record<string, unknown>;
    } catch {
      // Told below, with the number of the line.
    }
    throw new Error(t('Line {{number}} is no decision: the file should be one that a log was exported to', { number }));
  });
}
