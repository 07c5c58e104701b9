/**
 * A small graph told in names, for tests of whole answers: two documents on one meeting, one that was only planned, a
 * denied sanction, an office, an alliance and a union. It goes in as documents do, through ingest/load.
 */
import type { Engine } from '../../cypher/engine/engine.ts';
import type { DocumentId, EntityId, StatementId } from '../../cypher/schema/ids.ts';
import { entityTypeOf, eventIdOf } from '../../cypher/schema/ids.ts';
import type { EntityType } from '../../cypher/schema/ontology.ts';
import { putDocument } from '../../ingest/load/put-document.ts';
import { toRows } from '../../ingest/load/to-rows.ts';
import type { Document } from '../../ingest/model/document.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import type { Statement } from '../../ingest/model/statement.ts';

const PUTIN = 'person:vladimir-putin';
const LUKASHENKO = 'person:alexander-lukashenko';
const XI = 'person:xi-jinping';
const BELARUS = 'state:belarus';
const RUSSIA = 'state:russia';
const CHINA = 'state:china';
const MINSK = 'place:minsk';
const UNION_STATE = 'organization:union-state';

/** Entities by id: their name and the forms by which texts mention them. */
const NAMES: Readonly<Record<string, readonly [name: string, ...forms: string[]]>> = {
  [PUTIN]: ['Vladimir Putin', 'Putin'],
  [LUKASHENKO]: ['Alexander Lukashenko', 'Lukashenko'],
  [XI]: ['Xi Jinping', 'Tập Cận Bình'],
  [BELARUS]: ['Belarus'],
  [RUSSIA]: ['Russia', 'Nga'],
  [CHINA]: ['China', 'Trung Quốc'],
  [MINSK]: ['Minsk'],
  [UNION_STATE]: ['Union State'],
};

type Told = Pick<Statement, 'type' | 'status' | 'confidence'> &
  Partial<Pick<Statement, 'mode' | 'date' | 'title' | 'former' | 'context'>> & {
    actors: string[];
    recipients: string[];
    place?: string;
    attributedTo?: string;
    event: string;
    sentence: string;
  };

const TOLD: readonly { document: Omit<Document, 'id'> & { id: string }; statements: Told[] }[] = [
  {
    document: {
      id: 'harbor.md',
      title: 'Two presidents meet in Minsk',
      publisher: 'Harbor Dispatch',
      author: 'A. Reporter',
      url: 'https://harbor.example/minsk',
      publishedAt: '2022-12-20',
      language: 'en',
      tags: ['Belarus', 'Russia'],
      text: 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday. Belarus is an ally of Russia. It belongs to the Union State.',
    },
    statements: [
      {
        type: 'CONSULT',
        mode: 'meeting',
        status: 'actual',
        actors: [PUTIN],
        recipients: [LUKASHENKO],
        place: MINSK,
        date: '2022-12-19',
        context: 'diplomatic',
        confidence: 0.9,
        event: 'event-minsk',
        sentence: 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday.',
      },
      {
        type: 'ALLIED_WITH',
        status: 'actual',
        actors: [BELARUS],
        recipients: [RUSSIA],
        confidence: 0.8,
        event: 'event-allies',
        sentence: 'Belarus is an ally of Russia.',
      },
      {
        type: 'MEMBER_OF',
        status: 'actual',
        actors: [BELARUS],
        recipients: [UNION_STATE],
        confidence: 0.7,
        event: 'event-member',
        sentence: 'It belongs to the Union State.',
      },
    ],
  },
  {
    document: {
      id: 'wire/2022.txt',
      title: 'Putin visits Belarus',
      publisher: 'Continental Wire',
      publishedAt: '2022-12-19T18:00:00Z',
      language: 'en',
      text: 'President Lukashenko received Putin. They plan to meet Xi Jinping next year.',
    },
    statements: [
      {
        type: 'CONSULT',
        mode: 'host',
        status: 'actual',
        actors: [LUKASHENKO],
        recipients: [PUTIN],
        date: '2022-12-19',
        confidence: 0.8,
        event: 'event-minsk',
        sentence: 'President Lukashenko received Putin.',
      },
      {
        type: 'CONSULT',
        mode: 'multilateral',
        status: 'planned',
        actors: [LUKASHENKO, PUTIN],
        recipients: [XI],
        date: '2023',
        confidence: 0.6,
        event: 'event-plan',
        sentence: 'They plan to meet Xi Jinping next year.',
      },
    ],
  },
  {
    document: {
      id: 'song-hong.md',
      title: 'Ông Lukashenko thăm Bắc Kinh',
      publisher: 'Sông Hồng',
      publishedAt: '2023-03-01',
      language: 'vi',
      text: 'Ông Lukashenko gặp ông Tập Cận Bình. Trung Quốc không trừng phạt Belarus. Ông Lukashenko là tổng thống Belarus.',
    },
    statements: [
      {
        type: 'CONSULT',
        mode: 'meeting',
        status: 'actual',
        actors: [LUKASHENKO],
        recipients: [XI],
        confidence: 0.8,
        event: 'event-beijing',
        sentence: 'Ông Lukashenko gặp ông Tập Cận Bình.',
      },
      {
        type: 'SANCTION',
        status: 'denied',
        actors: [CHINA],
        recipients: [BELARUS],
        attributedTo: LUKASHENKO,
        confidence: 0.5,
        event: 'event-denied',
        sentence: 'Trung Quốc không trừng phạt Belarus.',
      },
      {
        type: 'HOLDS_OFFICE',
        status: 'actual',
        title: 'tổng thống',
        former: false,
        actors: [LUKASHENKO],
        recipients: [BELARUS],
        confidence: 0.7,
        event: 'event-office',
        sentence: 'Ông Lukashenko là tổng thống Belarus.',
      },
    ],
  },
];

/** The extraction of each document; a statement's id is its document and its place, from 0. */
export const SMALL_EXTRACTIONS: readonly Extraction[] = TOLD.map(({ document, statements }) => {
  const mentions = Object.entries(NAMES).flatMap(([entity, forms]) => {
    const text = forms.find((form) => document.text.includes(form));
    if (text === undefined) return [];
    const start = document.text.indexOf(text);
    return [{ entity: entity as EntityId, start, end: start + text.length, text, kind: 'name' as const }];
  });
  const spoken = new Set([
    ...mentions.map(({ entity }): string => entity),
    ...statements.flatMap(({ actors, recipients }) => [...actors, ...recipients]),
  ]);
  return {
    document: { ...document, id: document.id as DocumentId },
    entities: [...spoken].map((id) => {
      const [name, ...aliases] = NAMES[id] as [string, ...string[]];
      return { id: id as EntityId, type: entityTypeOf(id) as EntityType, name, aliases };
    }),
    mentions,
    statements: statements.map(({ sentence, event: _, ...told }, place) => {
      const start = document.text.indexOf(sentence);
      const span = { start, end: start + sentence.length };
      const isRelation = ['HOLDS_OFFICE', 'MEMBER_OF', 'ALLIED_WITH'].includes(told.type);
      return {
        ...told,
        id: `${document.id}#${place}` as StatementId,
        kind: isRelation ? 'relation' : 'event',
        evidence: span,
        sentence: span,
      } as Statement;
    }),
  };
});

/** Ids of the events by what they are called above: the report that tells most, first in `TOLD`, gives it. */
export const EVENT_IDS: Readonly<Record<string, string>> = Object.fromEntries(
  [...TOLD].reverse().flatMap(({ document, statements }) =>
    statements.map(({ event, type, actors, recipients, date, place: where }, place): [string, string] => {
      const day = date !== undefined && date.length === '2022-12-19'.length ? date : `${document.id}#${place}`;
      return [event, eventIdOf(type, [...actors, ...recipients], where === undefined ? day : `${day} ${where}`)];
    }),
  ),
);

export async function putSmallGraph(engine: Engine): Promise<void> {
  for (const extraction of SMALL_EXTRACTIONS) await putDocument(engine, toRows(extraction));
}
