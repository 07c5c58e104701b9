/**
 * Mentions of an entity and what a document calls it → the names that its text uses, as far as mentions tell: a dump
 * says them only where they are others (an inflected name stands in the text in another form). Pure.
 */
import type { NameInLanguage } from '../model/entity.ts';
import type { EntityMention } from '../model/extraction.ts';
import { compare } from './compare.ts';

export function namesInText(
  { language, text }: { language: string; text: string },
  mentions: readonly Pick<EntityMention, 'start' | 'end' | 'kind'>[],
  { name, aliases }: { name: string; aliases: readonly string[] },
): NameInLanguage[] {
  const called = new Set([name, ...aliases]);
  const read = mentions
    .filter(({ kind }) => kind === 'name')
    .map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' '));
  return [...new Set(read)]
    .filter((one) => called.has(one))
    .sort(compare)
    .map((one) => ({ language, name: one }));
}
