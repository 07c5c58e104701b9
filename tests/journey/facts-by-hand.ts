/** A small corpus read by hand: so that journeys do not hang on what the reader finds, and every status is in it. */
import { type DocumentId, documentIdOf, type EntityId, entityIdOf, statementIdOf } from '../../cypher/schema/ids.ts';
import type { EntityType, Mode, StatementType, Status } from '../../cypher/schema/ontology.ts';
import { RELATION_TYPES } from '../../cypher/schema/ontology.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';

/** A name, its type, and the other words that it goes by. */
export type Name = readonly [string, EntityType, ...string[]];

const NAMES: readonly Name[] = [
  ['Alexander Lukashenko', 'Person', 'Lukashenko'],
  ['Vladimir Putin', 'Person', 'Putin'],
  ['Xi Jinping', 'Person', 'Xi', 'Tập Cận Bình'],
  ['Belarus', 'State', 'Belarusian'],
  ['Russia', 'State', 'Russian', 'Nga'],
  ['China', 'State', 'Chinese', 'Trung Quốc'],
  ['Minsk', 'Place'],
  ['Beijing', 'Place'],
];

export interface Said {
  /** A sentence; the names in it are found by their words. */
  readonly sentence: string;
  readonly type: StatementType;
  readonly actor: string;
  readonly recipient: string;
  /** Who takes part besides these two. */
  readonly others?: readonly string[];
  /** What the paragraph says after the sentence. */
  readonly after?: string;
  readonly status?: Status;
  readonly mode?: Mode;
  readonly place?: string;
  readonly date?: string;
  readonly title?: string;
}

/** Reads documents in which these names stand. */
export function readerOf(names: readonly Name[]) {
  return (title: string, publisher: string, publishedAt: string, said: readonly Said[]): Extraction =>
    read(names, { title, publisher, publishedAt }, said);
}

function read(
  names: readonly Name[],
  head: { readonly title: string; readonly publisher: string; readonly publishedAt: string },
  said: readonly Said[],
): Extraction {
  const id = (name: string): EntityId => {
    const [, type] = names.find(([known]) => known === name) ?? [];
    if (!type) throw new Error(`${name} is none of the names`);
    return entityIdOf(type, name);
  };
  const text = said.map(({ sentence, after }) => [sentence, after].filter(Boolean).join(' ')).join('\n\n');
  const document = documentIdOf(text) as DocumentId;
  const words = names
    .flatMap(([name, , ...others]) => [name, ...others].map((word) => ({ word, name })))
    .sort((one, other) => other.word.length - one.word.length);
  const mentions: Extraction['mentions'] = [];
  for (const { word, name } of words) {
    for (let start = text.indexOf(word); start >= 0; start = text.indexOf(word, start + 1)) {
      const end = start + word.length;
      if (mentions.some((one) => start < one.end && one.start < end)) continue;
      mentions.push({ entity: id(name), start, end, text: word, kind: 'name' });
    }
  }
  mentions.sort((one, other) => one.start - other.start);
  const mentioned = new Set(mentions.map(({ entity }) => entity));
  return {
    document: { id: document, ...head, language: 'en', text },
    entities: names
      .filter(([name]) => mentioned.has(id(name)))
      .map(([name, type, ...aliases]) => ({
        id: id(name),
        type,
        name,
        aliases: aliases.sort(),
        ...(text.includes(name) && { names: [{ language: 'en', name }] }),
      })),
    mentions,
    statements: said.map((one) => {
      const { sentence, type, actor, recipient, others = [], status = 'actual', mode, place, date, title } = one;
      const start = text.indexOf(sentence);
      // The evidence leaves out the full stop, so that it is a part of its sentence.
      const key = {
        document,
        type,
        actors: [id(actor)],
        recipients: [recipient, ...others].map(id),
        start,
        end: start + sentence.length - 1,
      };
      const isRelation = (RELATION_TYPES as readonly StatementType[]).includes(type);
      return {
        id: statementIdOf(key),
        kind: isRelation ? 'relation' : 'event',
        type,
        actors: key.actors,
        recipients: key.recipients,
        status,
        evidence: { start: key.start, end: key.end },
        sentence: { start, end: start + sentence.length },
        confidence: 0.85,
        ...(mode && { mode }),
        ...(place && { place: id(place) }),
        ...(date && { date }),
        ...(title && { title }),
      };
    }),
  };
}

const inMinsk = readerOf(NAMES);

export const FACTS_BY_HAND: readonly Extraction[] = [
  inMinsk('Two presidents in Minsk', 'Evening Ledger', '2022-12-20', [
    {
      sentence: 'Alexander Lukashenko met Vladimir Putin in Minsk on Monday.',
      type: 'CONSULT',
      actor: 'Alexander Lukashenko',
      recipient: 'Vladimir Putin',
      mode: 'meeting',
      place: 'Minsk',
      date: '2022-12-19',
    },
    {
      sentence: 'Vladimir Putin is president of Russia.',
      type: 'HOLDS_OFFICE',
      actor: 'Vladimir Putin',
      recipient: 'Russia',
      title: 'president',
    },
    {
      sentence: 'Alexander Lukashenko is president of Belarus.',
      type: 'HOLDS_OFFICE',
      actor: 'Alexander Lukashenko',
      recipient: 'Belarus',
      title: 'president',
    },
    {
      sentence: 'Lukashenko denied that he had threatened Putin.',
      type: 'THREATEN',
      actor: 'Alexander Lukashenko',
      recipient: 'Vladimir Putin',
      status: 'denied',
    },
    { sentence: 'Russia and Belarus are allies.', type: 'ALLIED_WITH', actor: 'Russia', recipient: 'Belarus' },
  ]),
  inMinsk('A visit ahead', 'Harbor Courier', '2023-02-27', [
    {
      sentence: 'Lukashenko will meet Xi Jinping in Beijing this week.',
      type: 'CONSULT',
      actor: 'Alexander Lukashenko',
      recipient: 'Xi Jinping',
      status: 'planned',
      mode: 'visit',
      place: 'Beijing',
    },
    {
      sentence: 'Xi could support Russia if Putin asked him to.',
      type: 'SUPPORT',
      actor: 'Xi Jinping',
      recipient: 'Russia',
      status: 'hypothetical',
    },
    {
      sentence: 'China and Belarus agreed on trade.',
      type: 'AGREE',
      actor: 'China',
      recipient: 'Belarus',
      date: '2023-02',
    },
  ]),
];
