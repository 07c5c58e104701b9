/**
 * A small graph told in names, for tests of whole answers: three documents on one meeting, one that was only planned,
 * a denied sanction, an office, an alliance and a union.
 */
import type {
  StatementRole,
  StoredDocument,
  StoredEdge,
  StoredEntity,
  StoredStatement,
} from '../../cypher/schema/graph-model.ts';
import { isMutual } from '../../cypher/schema/ontology.ts';
import type { GraphRows, StatementEndRow } from '../support/graph/put-rows.ts';

const DOCUMENTS: StoredDocument[] = [
  {
    id: 'harbor.md',
    title: 'Two presidents meet in Minsk',
    publisher: 'Harbor Dispatch',
    author: 'A. Reporter',
    url: 'https://harbor.example/minsk',
    publishedAt: '2022-12-20',
    language: 'en',
    tags: ['Belarus', 'Russia'],
    text: 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday. Belarus is an ally of Russia. Both belong to the Union State.',
    digest: 'a1',
  },
  {
    id: 'wire/2022.txt',
    title: 'Putin visits Belarus',
    publisher: 'Continental Wire',
    publishedAt: '2022-12-19T18:00:00Z',
    language: 'en',
    text: 'President Lukashenko received Putin. They plan to meet Xi Jinping next year.',
    digest: 'a2',
  },
  {
    id: 'song-hong.md',
    title: 'Ông Lukashenko thăm Bắc Kinh',
    publisher: 'Sông Hồng',
    publishedAt: '2023-03-01',
    language: 'vi',
    text: 'Ông Lukashenko gặp ông Tập Cận Bình. Trung Quốc không trừng phạt Belarus.',
    digest: 'a3',
  },
];

type Told = Omit<
  StoredStatement,
  'id' | 'kind' | 'mutual' | 'weight' | 'publisher' | 'publishedAt' | 'language' | 'start' | 'end' | 'sentence'
> & {
  document: string;
  actors: string[];
  recipients: string[];
  place?: string;
  attributedTo?: string;
  sentence: string;
};

const PUTIN = 'person:vladimir-putin';
const LUKASHENKO = 'person:alexander-lukashenko';
const XI = 'person:xi-jinping';
const BELARUS = 'state:belarus';
const RUSSIA = 'state:russia';
const CHINA = 'state:china';
const MINSK = 'place:minsk';
const UNION_STATE = 'organization:union-state';

const TOLD: Told[] = [
  {
    document: 'harbor.md',
    type: 'CONSULT',
    mode: 'meeting',
    actors: [PUTIN],
    recipients: [LUKASHENKO],
    place: MINSK,
    date: '2022-12-19',
    effectiveDate: '2022-12-19',
    status: 'actual',
    confidence: 0.9,
    event: 'event-minsk',
    context: 'diplomatic',
    sentence: 'Vladimir Putin met Alexander Lukashenko in Minsk on Monday.',
  },
  {
    document: 'harbor.md',
    type: 'ALLIED_WITH',
    actors: [BELARUS],
    recipients: [RUSSIA],
    effectiveDate: '2022-12-20',
    status: 'actual',
    confidence: 0.8,
    event: 'event-allies',
    sentence: 'Belarus is an ally of Russia.',
  },
  {
    document: 'harbor.md',
    type: 'MEMBER_OF',
    actors: [BELARUS],
    recipients: [UNION_STATE],
    effectiveDate: '2022-12-20',
    status: 'actual',
    confidence: 0.7,
    event: 'event-member-belarus',
    sentence: 'Both belong to the Union State.',
  },
  {
    document: 'harbor.md',
    type: 'MEMBER_OF',
    actors: [RUSSIA],
    recipients: [UNION_STATE],
    effectiveDate: '2022-12-20',
    status: 'actual',
    confidence: 0.7,
    event: 'event-member-russia',
    sentence: 'Both belong to the Union State.',
  },
  {
    document: 'wire/2022.txt',
    type: 'CONSULT',
    mode: 'host',
    actors: [LUKASHENKO],
    recipients: [PUTIN],
    date: '2022-12-19',
    effectiveDate: '2022-12-19',
    status: 'actual',
    confidence: 0.85,
    event: 'event-minsk',
    sentence: 'President Lukashenko received Putin.',
  },
  {
    document: 'wire/2022.txt',
    type: 'HOLDS_OFFICE',
    title: 'President',
    former: false,
    actors: [LUKASHENKO],
    recipients: [BELARUS],
    effectiveDate: '2022-12-19',
    status: 'actual',
    confidence: 0.75,
    event: 'event-office',
    sentence: 'President Lukashenko received Putin.',
  },
  {
    document: 'wire/2022.txt',
    type: 'CONSULT',
    mode: 'multilateral',
    actors: [LUKASHENKO, PUTIN],
    recipients: [XI],
    date: '2023',
    effectiveDate: '2023',
    status: 'planned',
    confidence: 0.6,
    event: 'event-plan',
    sentence: 'They plan to meet Xi Jinping next year.',
  },
  {
    document: 'song-hong.md',
    type: 'CONSULT',
    mode: 'meeting',
    actors: [LUKASHENKO],
    recipients: [XI],
    effectiveDate: '2023-03-01',
    status: 'actual',
    confidence: 0.8,
    event: 'event-beijing',
    sentence: 'Ông Lukashenko gặp ông Tập Cận Bình.',
  },
  {
    document: 'song-hong.md',
    type: 'SANCTION',
    actors: [CHINA],
    recipients: [BELARUS],
    attributedTo: LUKASHENKO,
    effectiveDate: '2023-03-01',
    status: 'denied',
    confidence: 0.5,
    event: 'event-denied',
    sentence: 'Trung Quốc không trừng phạt Belarus.',
  },
];

const NAMES: [id: string, type: StoredEntity['type'], name: string, aliases: string[], wikidataId?: string][] = [
  [PUTIN, 'Person', 'Vladimir Putin', ['Putin', 'Путин'], 'Q7747'],
  [LUKASHENKO, 'Person', 'Alexander Lukashenko', ['Lukashenko', 'Lukashenka', 'Лукашенко'], 'Q2866'],
  [XI, 'Person', 'Xi Jinping', ['Tập Cận Bình', '习近平']],
  [BELARUS, 'State', 'Belarus', ['Belarusian']],
  [RUSSIA, 'State', 'Russia', ['Nga', 'Russian']],
  [CHINA, 'State', 'China', ['Trung Quốc', '中国']],
  [MINSK, 'Place', 'Minsk', []],
  [UNION_STATE, 'Organization', 'Union State', []],
];

export function smallGraph(): Required<GraphRows> {
  const statements = TOLD.map((told, index) => ({ told, properties: toStored(told, `${told.document}#${index}`) }));
  const ends = statements.flatMap(({ told, properties }) => [
    ...toEnds(properties.id, 'ACTOR', told.actors),
    ...toEnds(properties.id, 'RECIPIENT', told.recipients),
    ...toEnds(properties.id, 'PLACE', told.place ? [told.place] : []),
    ...toEnds(properties.id, 'ATTRIBUTED_TO', told.attributedTo ? [told.attributedTo] : []),
  ]);
  const mentions = NAMES.flatMap(([entity, , name, aliases]) =>
    DOCUMENTS.flatMap((document) => {
      const form = [name, ...aliases].find((one) => document.text.includes(one));
      if (!form) return [];
      const start = document.text.indexOf(form);
      const properties = {
        count: 1,
        forms: [form],
        starts: [start],
        ends: [start + form.length],
        kinds: ['name' as const],
      };
      return [{ entity, document: document.id, properties }];
    }),
  );
  return {
    documents: DOCUMENTS,
    entities: NAMES.map(([id, type, name, aliases, wikidataId]) => ({
      id,
      type,
      name,
      aliases,
      ...(wikidataId ? { wikidataId } : {}),
      documents: mentions.filter(({ entity }) => entity === id).length,
      mentions: mentions.filter(({ entity }) => entity === id).length,
      statements: TOLD.filter(({ actors, recipients }) => [...actors, ...recipients].includes(id)).length,
      version: 1,
    })),
    mentions,
    statements: statements.map(({ told, properties }) => ({ document: told.document, properties })),
    ends,
    edges: toEdges(statements),
  };
}

function toStored(told: Told, id: string): StoredStatement {
  const { document: documentId, actors: _a, recipients: _r, place: _p, attributedTo: _t, ...rest } = told;
  const document = DOCUMENTS.find((one) => one.id === documentId) as StoredDocument;
  const start = document.text.indexOf(told.sentence);
  return {
    ...rest,
    id,
    kind: ['HOLDS_OFFICE', 'MEMBER_OF', 'ALLIED_WITH'].includes(told.type) ? 'relation' : 'event',
    mutual: isMutual(told.type),
    weight: told.confidence,
    start,
    end: start + told.sentence.length,
    publisher: document.publisher as string,
    publishedAt: document.publishedAt as string,
    language: document.language,
  };
}

const toEnds = (statement: string, role: StatementRole, entities: string[]): StatementEndRow[] =>
  entities.map((entity, position) => ({ statement, role, entity, position }));

function toEdges(statements: { told: Told; properties: StoredStatement }[]): Required<GraphRows>['edges'] {
  const groups = new Map<string, { source: string; target: string; of: StoredStatement[] }>();
  for (const { told, properties } of statements) {
    const all = [...told.actors, ...told.recipients];
    const pairs = properties.mutual
      ? all.flatMap((one, place) => all.slice(place + 1).map((other) => [one, other].sort()))
      : told.actors.flatMap((actor) => told.recipients.map((recipient) => [actor, recipient]));
    for (const [source, target] of pairs as [string, string][]) {
      const key = [source, properties.type, properties.status, target].join('|');
      const group = groups.get(key) ?? { source, target, of: [] };
      group.of.push(properties);
      groups.set(key, group);
    }
  }
  return [...groups.values()].map(({ source, target, of }) => {
    const dates = of.map(({ effectiveDate }) => effectiveDate as string).sort();
    const [surest] = [...of].sort((one, other) => other.confidence - one.confidence) as [StoredStatement];
    const properties: StoredEdge = {
      type: surest.type,
      status: surest.status,
      statements: of.length,
      publishers: new Set(of.map(({ publisher }) => publisher)).size,
      firstDate: dates[0] as string,
      lastDate: dates.at(-1) as string,
      confidence: surest.confidence,
      weight: of.reduce((sum, { weight }) => sum + weight, 0),
      best: surest.id,
    };
    return { source, target, properties };
  });
}
