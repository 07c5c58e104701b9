/**
 * Which forms are verbs that rules of statements know: triggers, reporting verbs, verbs of motion, verbs with an outlook.
 * In: a form or stem. Out: its dictionary form. Shared by the steps that repair trees.
 */
import type { StatementWords } from '../language/statement-words.ts';

export const isVerb = (stem: string, known: StatementWords): boolean =>
  known.frames.verbs.has(stem) ||
  known.reporting.has(stem) ||
  known.motion.has(stem) ||
  known.outlookOfNoun.has(stem) ||
  known.outlookOfComplement.has(stem);

/** The dictionary form that a regular form comes from, of those that are known. */
export function stemOf(form: string, isKnown: (stem: string) => boolean): string | undefined {
  return stemsOf(form).find(isKnown);
}

function stemsOf(form: string): string[] {
  if (form.endsWith('ied')) return [`${form.slice(0, -3)}y`];
  if (form.endsWith('ed')) {
    const bare = form.slice(0, -2);
    return [form.slice(0, -1), bare, ...(bare.at(-1) === bare.at(-2) ? [bare.slice(0, -1)] : [])];
  }
  if (form.endsWith('ing')) {
    const bare = form.slice(0, -3);
    return [`${bare}e`, bare, ...(bare.at(-1) === bare.at(-2) ? [bare.slice(0, -1)] : [])];
  }
  if (form.endsWith('ies')) return [`${form.slice(0, -3)}y`];
  return form.endsWith('s') ? [form.slice(0, -1), ...(form.endsWith('es') ? [form.slice(0, -2)] : [])] : [];
}
