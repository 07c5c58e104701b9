/** Which mentions of an entity go when it is split: chosen one by one, by document or by the words used. Pure. */
import type { NewDecision } from '../../server/contract/decisions.ts';
import type { MentionsInDocument } from '../../server/contract/statement.ts';

/** Names a mention: a document and where in it. */
export type MentionKey = string;

type Mention = MentionsInDocument['mentions'][number];

export const keyOf = (document: string, { start, end }: Pick<Mention, 'start' | 'end'>): MentionKey =>
  `${start} ${end} ${document}`;

export const keysOf = ({ document, mentions }: MentionsInDocument): MentionKey[] =>
  mentions.map((mention) => keyOf(document.id, mention));

/** The words by which it is mentioned, with all places; the most frequent first. */
export function formsOf(items: readonly MentionsInDocument[]): { text: string; keys: MentionKey[] }[] {
  const forms = new Map<string, MentionKey[]>();
  for (const { document, mentions } of items) {
    for (const mention of mentions) {
      forms.set(mention.text, [...(forms.get(mention.text) ?? []), keyOf(document.id, mention)]);
    }
  }
  return [...forms]
    .map(([text, keys]) => ({ text, keys }))
    .sort((one, other) => other.keys.length - one.keys.length || (one.text < other.text ? -1 : 1));
}

/** What the chosen are called most often. */
export const mostUsed = (items: readonly MentionsInDocument[], chosen: ReadonlySet<MentionKey>): string | undefined =>
  formsOf(items)
    .map(({ text, keys }) => ({ text, count: keys.filter((key) => chosen.has(key)).length }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count)[0]?.text;

/** How many of these are chosen: what a box before them shows. */
export function stateOf(keys: readonly MentionKey[], chosen: ReadonlySet<MentionKey>): 'all' | 'some' | 'none' {
  const among = keys.filter((key) => chosen.has(key)).length;
  return among === 0 ? 'none' : among === keys.length ? 'all' : 'some';
}

/** Chosen with these too, or without them where all of them were chosen. */
export function turned(chosen: ReadonlySet<MentionKey>, keys: readonly MentionKey[]): Set<MentionKey> {
  const next = new Set(chosen);
  const isAll = stateOf(keys, chosen) === 'all';
  for (const key of keys) {
    if (isAll) next.delete(key);
    else next.add(key);
  }
  return next;
}

/**
 * What of a split names the chosen. A document of which every mention goes is named as a whole: places in it may move
 * when it is read anew, the document stays.
 */
export function splitOf(
  items: readonly MentionsInDocument[],
  chosen: ReadonlySet<MentionKey>,
): Pick<NewDecision, 'documents' | 'mentions'> {
  const whole = items.filter((item) => stateOf(keysOf(item), chosen) === 'all');
  const documents = whole.map(({ document }) => document.id);
  const mentions = items
    .filter((item) => !whole.includes(item))
    .flatMap(({ document, mentions: all }) =>
      all
        .filter((mention) => chosen.has(keyOf(document.id, mention)))
        .map(({ start, end }) => ({ document: document.id, start, end })),
    );
  return { ...(documents.length > 0 && { documents }), ...(mentions.length > 0 && { mentions }) };
}
