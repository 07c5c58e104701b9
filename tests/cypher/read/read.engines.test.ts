/**
 * Every read query on both engines: given the graph of summit-graph.ts, when the query runs, then these rows.
 * Rows whose order a query leaves open are compared in any order.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { definedQueries } from '../../../cypher/engine/define-query.ts';
import type { Engine, Query } from '../../../cypher/engine/engine.ts';
import { alliances } from '../../../cypher/read/alliances.ts';
import { bestConnected } from '../../../cypher/read/best-connected.ts';
import { documentMentions } from '../../../cypher/read/document-mentions.ts';
import { documentRefs, documentVersions } from '../../../cypher/read/document-refs.ts';
import { documentStatements } from '../../../cypher/read/document-statements.ts';
import { documentIds, documents, documentsCount, documentsList } from '../../../cypher/read/documents.ts';
import { edgesBetween, edgesStated, edgesTo, toIdSet } from '../../../cypher/read/edges.ts';
import { endsOfEvents } from '../../../cypher/read/ends-of-events.ts';
import { entities } from '../../../cypher/read/entities.ts';
import { entityDocuments, entityDocumentsCount } from '../../../cypher/read/entity-documents.ts';
import { entityNames } from '../../../cypher/read/entity-names.ts';
import { entityDegrees, entityStates } from '../../../cypher/read/entity-states.ts';
import { eventsAmong, eventsAmongCount } from '../../../cypher/read/events-among.ts';
import { eventsOf, eventsOfCount } from '../../../cypher/read/events-of.ts';
import { graphCounts, graphDates, graphVersion } from '../../../cypher/read/graph.ts';
import { lastingAmong } from '../../../cypher/read/lasting-among.ts';
import { meetings, meetingsCount } from '../../../cypher/read/meetings.ts';
import { neighbors, neighborsCount, neighborsStated, neighborsStatedCount } from '../../../cypher/read/neighbors.ts';
import { offices } from '../../../cypher/read/offices.ts';
import { placesAmong } from '../../../cypher/read/places-among.ts';
import { statementCounts } from '../../../cypher/read/statement-counts.ts';
import { statementDates } from '../../../cypher/read/statement-dates.ts';
import { statementEnds, statements } from '../../../cypher/read/statements.ts';
import { statementsBetween, statementsBetweenCount } from '../../../cypher/read/statements-between.ts';
import { statementsOf, statementsOfCount } from '../../../cypher/read/statements-of.ts';
import { statementsOfEvents } from '../../../cypher/read/statements-of-events.ts';
import { STATEMENT_TYPES, STATUSES } from '../../../cypher/schema/ontology.ts';
import { engines } from '../../support/engines.ts';
import { putRows } from '../../support/graph/put-rows.ts';
import { summitGraph } from './summit-graph.ts';

interface Asked {
  title: string;
  query: Query<object, object>;
  parameters: object;
  rows: object[];
}
/** Ties a query's types to what is asked of it and expected. */
const asked = <P extends object, R extends object>(
  title: string,
  query: Query<P, R>,
  parameters: P,
  rows: R[],
): Asked => ({
  title,
  query: query as Query<object, object>,
  parameters,
  rows,
});

const every = { types: STATEMENT_TYPES, statuses: STATUSES };
const actual = { types: STATEMENT_TYPES, statuses: ['actual'] as const };
const open = {
  ...actual,
  minConfidence: 0,
  from: null,
  to: null,
  knownBy: null,
  publisher: null,
  language: null,
};
const page = { skip: 0, limit: 10 };
const ada = 'person:ada';
const bo = 'person:bo';
const cy = 'person:cy';
const north = 'state:north';
const south = 'state:south';
const east = 'state:east';
const league = 'organization:league';

/** A list with these, in any order. */
const same = (ids: string[]) => (given: string[]) => [...given].sort().join() === [...ids].sort().join();

const QUESTIONS: Asked[] = [
  asked('entities', entities, { ids: [ada, 'place:ankara', 'person:nobody'] }, [
    {
      id: 'person:ada',
      type: 'Person',
      name: 'Ada',
      aliases: [],
      wikidataId: null,
      documents: 3,
      mentions: 3,
      statements: 6,
      until: null,
      hidden: null,
    },
    {
      id: 'place:ankara',
      type: 'Place',
      name: 'Ankara',
      aliases: [],
      wikidataId: null,
      documents: 1,
      mentions: 1,
      statements: 0,
      until: null,
      hidden: null,
    },
  ]),
  asked('entity-names: after version 0', entityNames, { after: 0 }, [
    { id: 'person:ada', type: 'Person', name: 'Ada', aliases: [], documents: 3, statements: 6, hidden: null },
    { id: 'person:bo', type: 'Person', name: 'Bo', aliases: [], documents: 3, statements: 4, hidden: null },
    { id: 'person:cy', type: 'Person', name: 'Cy', aliases: [], documents: 2, statements: 2, hidden: null },
    { id: 'state:north', type: 'State', name: 'North', aliases: [], documents: 3, statements: 4, hidden: null },
    { id: 'state:south', type: 'State', name: 'South', aliases: [], documents: 3, statements: 3, hidden: null },
    { id: 'state:east', type: 'State', name: 'East', aliases: [], documents: 1, statements: 1, hidden: null },
    {
      id: 'organization:league',
      type: 'Organization',
      name: 'League',
      aliases: [],
      documents: 2,
      statements: 2,
      hidden: null,
    },
    { id: 'place:ankara', type: 'Place', name: 'Ankara', aliases: [], documents: 1, statements: 0, hidden: null },
  ]),
  asked('entity-names: after version 1', entityNames, { after: 1 }, []),
  asked('entity-degrees', entityDegrees, { ids: [ada, 'person:nobody'] }, [{ id: ada, statements: 6 }]),
  asked('entity-states', entityStates, { ids: [east] }, [
    {
      properties: {
        aliases: [],
        documents: 1,
        id: 'state:east',
        mentions: 1,
        name: 'East',
        statements: 1,
        type: 'State',
        version: 1,
      },
    },
  ]),
  asked('entity-documents', entityDocuments, { id: ada, knownBy: null, ...page }, [
    {
      id: 'bao',
      title: 'Title of bao',
      publisher: 'Bao',
      publishedAt: '2024-06-10',
      language: 'vi',
      url: null,
      mentions: 1,
    },
    {
      id: 'herald',
      title: 'Title of herald',
      publisher: 'Herald',
      publishedAt: '2024-03-02',
      language: 'en',
      url: null,
      mentions: 1,
    },
    {
      id: 'wire',
      title: 'Title of wire',
      publisher: 'Wire',
      publishedAt: '2024-03-01T20:00:00Z',
      language: 'en',
      url: null,
      mentions: 1,
    },
  ]),
  asked(
    'entity-documents: second page of those of a month',
    entityDocuments,
    {
      ...{ id: ada, knownBy: '2024-03', skip: 1, limit: 1 },
    },
    [
      {
        id: 'wire',
        title: 'Title of wire',
        publisher: 'Wire',
        publishedAt: '2024-03-01T20:00:00Z',
        language: 'en',
        url: null,
        mentions: 1,
      },
    ],
  ),
  asked('entity-documents-count', entityDocumentsCount, { id: ada, knownBy: '2024-03-01' }, [{ total: 1 }]),
  asked('documents', documents, { ids: ['wire', 'none'] }, [
    {
      properties: {
        digest: 'wire',
        id: 'wire',
        language: 'en',
        publishedAt: '2024-03-01T20:00:00Z',
        publisher: 'Wire',
        text: 'Text of wire',
        title: 'Title of wire',
      },
    },
  ]),
  asked('documents-list', documentsList, { publisher: null, language: null, knownBy: null, ...page }, [
    { id: 'bao', title: 'Title of bao', publisher: 'Bao', publishedAt: '2024-06-10', language: 'vi', url: null },
    {
      id: 'herald',
      title: 'Title of herald',
      publisher: 'Herald',
      publishedAt: '2024-03-02',
      language: 'en',
      url: null,
    },
    {
      id: 'wire',
      title: 'Title of wire',
      publisher: 'Wire',
      publishedAt: '2024-03-01T20:00:00Z',
      language: 'en',
      url: null,
    },
  ]),
  asked('documents-list: filter', documentsList, { publisher: null, language: 'vi', knownBy: '2024', ...page }, [
    { id: 'bao', title: 'Title of bao', publisher: 'Bao', publishedAt: '2024-06-10', language: 'vi', url: null },
  ]),
  asked('documents-count', documentsCount, { publisher: 'Wire', language: 'en', knownBy: null }, [{ total: 1 }]),
  asked('documents-count: by a day', documentsCount, { publisher: null, language: null, knownBy: '2024-03-02' }, [
    { total: 2 },
  ]),
  asked('document-ids', documentIds, {}, [{ id: 'bao' }, { id: 'herald' }, { id: 'wire' }]),
  asked('document-mentions', documentMentions, { id: 'bao' }, [
    { entity: 'organization:league', type: 'Organization', name: 'League', starts: [0], ends: [4], kinds: ['name'] },
    { entity: 'person:ada', type: 'Person', name: 'Ada', starts: [0], ends: [4], kinds: ['name'] },
    { entity: 'person:bo', type: 'Person', name: 'Bo', starts: [0], ends: [4], kinds: ['name'] },
    { entity: 'person:cy', type: 'Person', name: 'Cy', starts: [0], ends: [4], kinds: ['name'] },
    { entity: 'state:north', type: 'State', name: 'North', starts: [0], ends: [4], kinds: ['name'] },
    { entity: 'state:south', type: 'State', name: 'South', starts: [0], ends: [4], kinds: ['name'] },
  ]),
  asked('document-statements', documentStatements, { id: 'wire' }, [
    { statement: 'wire#accuse' },
    { statement: 'wire#host' },
    { statement: 'wire#member' },
    { statement: 'wire#plan' },
  ]),
  asked('statements', statements, { ids: ['bao#office'] }, [
    {
      properties: {
        confidence: 0.8,
        effectiveDate: '2024-06-10',
        end: 4,
        event: 'event-office',
        former: false,
        id: 'bao#office',
        kind: 'relation',
        language: 'vi',
        mutual: false,
        publishedAt: '2024-06-10',
        publisher: 'Bao',
        sentence: 'Sentence of office.',
        start: 0,
        status: 'actual',
        title: 'president',
        type: 'HOLDS_OFFICE',
        weight: 1,
      },
      document: 'bao',
      title: 'Title of bao',
      publisher: 'Bao',
      publishedAt: '2024-06-10',
      language: 'vi',
      url: null,
    },
  ]),
  asked('statement-ends', statementEnds, { ids: ['bao#summit', 'herald#talks'] }, [
    { statement: 'bao#summit', role: 'ACTOR', entity: 'person:ada', name: 'Ada', type: 'Person', position: 0 },
    { statement: 'bao#summit', role: 'ACTOR', entity: 'person:cy', name: 'Cy', type: 'Person', position: 1 },
    { statement: 'bao#summit', role: 'RECIPIENT', entity: 'person:bo', name: 'Bo', type: 'Person', position: 0 },
    { statement: 'herald#talks', role: 'ACTOR', entity: 'person:ada', name: 'Ada', type: 'Person', position: 0 },
    { statement: 'herald#talks', role: 'PLACE', entity: 'place:ankara', name: 'Ankara', type: 'Place', position: 0 },
    { statement: 'herald#talks', role: 'RECIPIENT', entity: 'person:bo', name: 'Bo', type: 'Person', position: 0 },
  ]),
  asked('statements-of', statementsOf, { entity: ada, ...open, ...page }, [
    { statement: 'bao#office' },
    { statement: 'bao#summit' },
    { statement: 'herald#talks' },
    { statement: 'wire#accuse' },
    { statement: 'wire#host' },
  ]),
  asked(
    'statements-of: all statuses of Wire',
    statementsOf,
    { entity: ada, ...open, statuses: STATUSES, publisher: 'Wire', ...page },
    [{ statement: 'wire#plan' }, { statement: 'wire#accuse' }, { statement: 'wire#host' }],
  ),
  asked(
    'statements-of: from a day in the month',
    statementsOf,
    { entity: ada, ...open, from: '2024-03-15', to: '2024-05', ...page },
    [{ statement: 'wire#host' }],
  ),
  asked('statements-of: known by a month', statementsOf, { entity: ada, ...open, knownBy: '2024-03-01', ...page }, [
    { statement: 'wire#accuse' },
    { statement: 'wire#host' },
  ]),
  asked('statements-of: sure ones', statementsOf, { entity: ada, ...open, minConfidence: 0.85, ...page }, [
    { statement: 'herald#talks' },
  ]),
  asked('statements-of-count', statementsOfCount, { entity: ada, ...open }, [{ total: 5 }]),
  asked('statements-between', statementsBetween, { a: bo, b: ada, ...open, ...page }, [
    { statement: 'herald#talks' },
    { statement: 'bao#summit' },
    { statement: 'wire#host' },
  ]),
  asked(
    'statements-between: language',
    statementsBetween,
    { a: ada, b: cy, ...open, statuses: STATUSES, language: 'vi', ...page },
    [{ statement: 'bao#summit' }],
  ),
  asked('statements-between-count', statementsBetweenCount, { a: ada, b: bo, ...open, statuses: STATUSES }, [
    { total: 4 },
  ]),
  asked('statements-of-events', statementsOfEvents, { events: ['event-ankara', 'event-none'] }, [
    { event: 'event-ankara', statement: 'herald#talks' },
    { event: 'event-ankara', statement: 'wire#host' },
  ]),
  asked(
    'statement-dates: a statement without a date has that of its document',
    statementDates,
    { ids: [ada, bo, south], ends: 2, ...open, statuses: STATUSES },
    [
      { date: '2024-03', type: 'CONSULT', status: 'actual', statements: 1 },
      { date: '2024-03-01', type: 'ACCUSE', status: 'actual', statements: 1 },
      { date: '2024-03-01', type: 'CONSULT', status: 'actual', statements: 1 },
      { date: '2024-06-09', type: 'CONSULT', status: 'actual', statements: 1 },
      { date: '2025', type: 'CONSULT', status: 'planned', statements: 1 },
    ],
  ),
  asked('statement-dates: all of one entity', statementDates, { ids: [ada], ends: 1, ...open, statuses: STATUSES }, [
    { date: '2024-03', type: 'CONSULT', status: 'actual', statements: 1 },
    { date: '2024-03-01', type: 'ACCUSE', status: 'actual', statements: 1 },
    { date: '2024-03-01', type: 'CONSULT', status: 'actual', statements: 1 },
    { date: '2024-06-09', type: 'CONSULT', status: 'actual', statements: 1 },
    { date: '2024-06-10', type: 'HOLDS_OFFICE', status: 'actual', statements: 1 },
    { date: '2025', type: 'CONSULT', status: 'planned', statements: 1 },
  ]),
  asked(
    'statement-counts: as of a day, as was known on it',
    statementCounts,
    {
      ...{ id: ada, to: '2024-03-01', knownBy: '2024-03-01' },
    },
    [
      { type: 'ACCUSE', status: 'actual', statements: 1, firstDate: '2024-03-01', lastDate: '2024-03-01' },
      { type: 'CONSULT', status: 'actual', statements: 1, firstDate: '2024-03', lastDate: '2024-03' },
    ],
  ),
  asked(
    'lasting-among',
    lastingAmong,
    { ids: [ada, north], ends: 2, ...open, types: ['HOLDS_OFFICE'] },
    [
      { entity: ada, role: 'ACTOR' as const },
      { entity: north, role: 'RECIPIENT' as const },
    ].map(({ entity, role }) => ({
      statement: 'bao#office',
      type: 'HOLDS_OFFICE',
      status: 'actual',
      date: '2024-06-10',
      former: false,
      ends: null,
      role,
      entity,
    })),
  ),
  asked('lasting-among: of two that nothing joins', lastingAmong, { ids: [ada, 'state:none'], ends: 2, ...open }, []),
  asked('statement-counts', statementCounts, { id: ada, to: null, knownBy: null }, [
    { type: 'CONSULT', status: 'actual', statements: 3, firstDate: '2024-03', lastDate: '2024-06-09' },
    { type: 'ACCUSE', status: 'actual', statements: 1, firstDate: '2024-03-01', lastDate: '2024-03-01' },
    { type: 'CONSULT', status: 'planned', statements: 1, firstDate: '2025', lastDate: '2025' },
    { type: 'HOLDS_OFFICE', status: 'actual', statements: 1, firstDate: '2024-06-10', lastDate: '2024-06-10' },
  ]),
  asked('offices: of a person', offices, { id: ada, knownBy: null, limit: 5 }, [
    {
      person: 'person:ada',
      personName: 'Ada',
      of: 'state:north',
      ofName: 'North',
      title: 'president',
      former: false,
      firstDate: '2024-06-10',
      lastDate: '2024-06-10',
      statements: 1,
    },
  ]),
  asked('offices: in a state', offices, { id: north, knownBy: null, limit: 5 }, [
    {
      person: 'person:ada',
      personName: 'Ada',
      of: 'state:north',
      ofName: 'North',
      title: 'president',
      former: false,
      firstDate: '2024-06-10',
      lastDate: '2024-06-10',
      statements: 1,
    },
  ]),
  asked('meetings', meetings, { entity: ada, counterpart: null, ...open, types: ['CONSULT'], ...page }, [
    { event: 'event-summit', date: '2024-06-09', statements: 1, confidence: 0.8 },
    { event: 'event-ankara', date: '2024-03-01', statements: 2, confidence: 0.9 },
  ]),
  asked('meetings: with', meetings, { entity: ada, counterpart: cy, ...open, types: ['CONSULT'], ...page }, [
    { event: 'event-summit', date: '2024-06-09', statements: 1, confidence: 0.8 },
  ]),
  asked('meetings: at a place', meetings, { entity: ada, counterpart: null, ...open, place: 'place:ankara', ...page }, [
    { event: 'event-ankara', date: '2024-03-01', statements: 1, confidence: 0.9 },
  ]),
  asked('places-among', placesAmong, { ids: [ada, bo, cy], ends: 2, ...open, limit: 10 }, [
    { id: 'place:ankara', type: 'Place', name: 'Ankara', statements: 1 },
  ]),
  asked('places-among: of one', placesAmong, { ids: [cy], ends: 1, ...open, limit: 10 }, []),
  asked('meetings-count', meetingsCount, { entity: ada, counterpart: bo, ...open, types: ['CONSULT'] }, [{ total: 2 }]),
  asked(
    'events-of: a place, and who was there',
    eventsOf,
    { anchors: ['place:ankara'], others: [bo], ...open, ...every, limit: 10 },
    [{ event: 'event-ankara', date: '2024-03-01', statements: 1 }],
  ),
  asked('events-of: those most told of first', eventsOf, { anchors: [bo], others: null, ...open, limit: 2 }, [
    { event: 'event-ankara', date: '2024-03-01', statements: 2 },
    { event: 'event-summit', date: '2024-06-09', statements: 1 },
  ]),
  asked(
    'events-among: a summit before what two had a part in, and one at a place of the set',
    eventsAmong,
    { ids: [ada, cy, 'place:ankara'], ...open, ...every, types: ['CONSULT'], limit: 10 },
    [
      { event: 'event-ankara', ends: 2, told: 2, statements: 2, publishers: 2, confidence: 0.9 },
      { event: expect.any(String), ends: 2, told: 1, statements: 1, publishers: 1, confidence: 0.8 },
      { event: expect.any(String), ends: 2, told: 1, statements: 1, publishers: 1, confidence: 0.8 },
    ],
  ),
  asked('events-among: three before two', eventsAmong, { ids: [ada, bo, cy], ...open, limit: 1 }, [
    { event: 'event-summit', ends: 3, told: 1, statements: 1, publishers: 1, confidence: 0.8 },
  ]),
  asked('events-among-count', eventsAmongCount, { ids: [ada, cy], ...open, ...every, types: ['CONSULT'] }, [
    { total: 2 },
  ]),
  asked('events-of-count', eventsOfCount, { anchors: [ada, bo], others: [cy], ...open, ...every, types: ['CONSULT'] }, [
    { total: 2 },
  ]),
  asked('ends-of-events', endsOfEvents, { events: ['event-ankara', 'event-nowhere'] }, [
    { event: 'event-ankara', ends: expect.toSatisfy(same([ada, bo, 'place:ankara'])) },
  ]),
  asked('document-versions', documentVersions, {}, [
    { id: 'herald', digest: expect.any(String) },
    { id: 'wire', digest: expect.any(String) },
    { id: 'bao', digest: expect.any(String) },
  ]),
  asked('document-refs', documentRefs, { ids: ['bao', 'nowhere'] }, [
    { id: 'bao', title: 'Title of bao', publisher: 'Bao', publishedAt: '2024-06-10', language: 'vi', url: null },
  ]),
  asked('alliances', alliances, { entity: north, ...open, types: ['ALLIED_WITH', 'MEMBER_OF'] }, [
    {
      type: 'ALLIED_WITH',
      status: 'actual',
      entity: 'state:east',
      role: 'RECIPIENT',
      former: null,
      statements: 1,
      firstDate: '2020',
      lastDate: '2020',
      confidence: 0.8,
    },
    {
      type: 'MEMBER_OF',
      status: 'actual',
      entity: 'organization:league',
      role: 'RECIPIENT',
      former: null,
      statements: 1,
      firstDate: '2024-03-01',
      lastDate: '2024-03-01',
      confidence: 0.8,
    },
  ]),
  asked('alliances: members', alliances, { entity: league, ...open, types: ['ALLIED_WITH', 'MEMBER_OF'] }, [
    {
      type: 'MEMBER_OF',
      status: 'actual',
      entity: 'state:south',
      role: 'ACTOR',
      former: null,
      statements: 1,
      firstDate: '2024-06-10',
      lastDate: '2024-06-10',
      confidence: 0.8,
    },
    {
      type: 'MEMBER_OF',
      status: 'actual',
      entity: 'state:north',
      role: 'ACTOR',
      former: null,
      statements: 1,
      firstDate: '2024-03-01',
      lastDate: '2024-03-01',
      confidence: 0.8,
    },
  ]),
  asked('neighbors', neighbors, { id: ada, ...actual, ...page }, [
    { id: 'person:bo', weight: 3 },
    { id: 'person:cy', weight: 1 },
    { id: 'state:north', weight: 1 },
    { id: 'state:south', weight: 1 },
  ]),
  asked('neighbors: planned CONSULT', neighbors, { id: ada, types: ['CONSULT'], statuses: ['planned'], ...page }, [
    { id: 'person:bo', weight: 1 },
    { id: 'person:cy', weight: 1 },
  ]),
  asked(
    'neighbors: actual and denied',
    neighbors,
    { id: south, types: ['SANCTION', 'ACCUSE'], statuses: ['actual', 'denied'], ...page },
    [
      { id: 'person:ada', weight: 1 },
      { id: 'state:north', weight: 1 },
    ],
  ),
  asked('neighbors: no type', neighbors, { id: ada, types: [], statuses: ['actual'], ...page }, []),
  asked('neighbors: second page', neighbors, { id: ada, ...actual, skip: 1, limit: 2 }, [
    { id: 'person:cy', weight: 1 },
    { id: 'state:north', weight: 1 },
  ]),
  asked('neighbors-count', neighborsCount, { id: ada, ...every }, [{ total: 4 }]),
  asked('neighbors-stated', neighborsStated, { id: ada, ...open, from: '2024-06', ...page }, [
    { id: 'person:bo', weight: 1 },
    { id: 'person:cy', weight: 1 },
    { id: 'state:north', weight: 1 },
  ]),
  asked(
    'neighbors-stated: recipients of one statement are no neighbors',
    neighborsStated,
    { id: bo, ...open, statuses: STATUSES, ...page },
    [
      { id: 'person:ada', weight: 4 },
      { id: 'person:cy', weight: 2 },
    ],
  ),
  asked('neighbors-stated-count', neighborsStatedCount, { id: ada, ...open, publisher: 'Herald' }, [{ total: 1 }]),
  asked('edges-to', edgesTo, { id: ada, among: toIdSet([bo, south]), ...every }, [
    {
      source: 'person:ada',
      target: 'person:bo',
      properties: {
        best: 'herald#talks',
        confidence: 0.9,
        firstDate: '2024-03',
        lastDate: '2024-06-09',
        publishers: 3,
        statements: 3,
        status: 'actual',
        type: 'CONSULT',
        weight: 3,
      },
    },
    {
      source: 'person:ada',
      target: 'person:bo',
      properties: {
        best: 'wire#plan',
        confidence: 0.8,
        firstDate: '2025',
        lastDate: '2025',
        publishers: 1,
        statements: 1,
        status: 'planned',
        type: 'CONSULT',
        weight: 1,
      },
    },
    {
      source: 'person:ada',
      target: 'state:south',
      properties: {
        best: 'wire#accuse',
        confidence: 0.8,
        firstDate: '2024-03-01',
        lastDate: '2024-03-01',
        publishers: 1,
        statements: 1,
        status: 'actual',
        type: 'ACCUSE',
        weight: 1,
      },
    },
  ]),
  asked('edges-between', edgesBetween, { ids: [north, south, east, league], ...actual }, [
    {
      source: 'state:east',
      target: 'state:north',
      properties: {
        best: 'herald#ally',
        confidence: 0.8,
        firstDate: '2020',
        lastDate: '2020',
        publishers: 1,
        statements: 1,
        status: 'actual',
        type: 'ALLIED_WITH',
        weight: 1,
      },
    },
    {
      source: 'state:north',
      target: 'organization:league',
      properties: {
        best: 'wire#member',
        confidence: 0.8,
        firstDate: '2024-03-01',
        lastDate: '2024-03-01',
        publishers: 1,
        statements: 1,
        status: 'actual',
        type: 'MEMBER_OF',
        weight: 1,
      },
    },
    {
      source: 'state:south',
      target: 'organization:league',
      properties: {
        best: 'bao#shared',
        confidence: 0.8,
        firstDate: '2024-06-10',
        lastDate: '2024-06-10',
        publishers: 1,
        statements: 1,
        status: 'actual',
        type: 'MEMBER_OF',
        weight: 1,
      },
    },
  ]),
  asked('edges-stated', edgesStated, { id: ada, among: toIdSet([bo, north]), ...open, statuses: STATUSES }, [
    {
      other: 'person:bo',
      type: 'CONSULT',
      status: 'actual',
      role: 'ACTOR',
      statements: 3,
      publishers: 3,
      firstDate: '2024-03',
      lastDate: '2024-06-09',
      confidence: 0.9,
      pastDate: null,
      endsDate: null,
      heldDate: '2024-06-09',
    },
    {
      other: 'person:bo',
      type: 'CONSULT',
      status: 'planned',
      role: 'ACTOR',
      statements: 1,
      publishers: 1,
      firstDate: '2025',
      lastDate: '2025',
      confidence: 0.8,
      pastDate: null,
      endsDate: null,
      heldDate: '2025',
    },
    {
      other: 'state:north',
      type: 'HOLDS_OFFICE',
      status: 'actual',
      role: 'ACTOR',
      statements: 1,
      publishers: 1,
      firstDate: '2024-06-10',
      lastDate: '2024-06-10',
      confidence: 0.8,
      pastDate: null,
      endsDate: null,
      heldDate: '2024-06-10',
    },
  ]),
  asked('best-connected', bestConnected, { limit: 3 }, [
    { id: 'person:ada' },
    { id: 'person:bo' },
    { id: 'state:north' },
  ]),
  asked('graph-version', graphVersion, {}, [{ version: 1 }]),
  asked('graph-counts', graphCounts, {}, [
    { kind: 'entity', name: 'Person', count: 3 },
    { kind: 'entity', name: 'State', count: 3 },
    { kind: 'entity', name: 'Organization', count: 1 },
    { kind: 'entity', name: 'Place', count: 1 },
    { kind: 'language', name: 'en', count: 2 },
    { kind: 'language', name: 'vi', count: 1 },
    { kind: 'type', name: 'CONSULT', count: 4 },
    { kind: 'type', name: 'SANCTION', count: 1 },
    { kind: 'type', name: 'ACCUSE', count: 1 },
    { kind: 'type', name: 'ALLIED_WITH', count: 1 },
    { kind: 'type', name: 'MEMBER_OF', count: 2 },
    { kind: 'type', name: 'HOLDS_OFFICE', count: 1 },
    { kind: 'status', name: 'actual', count: 8 },
    { kind: 'status', name: 'denied', count: 1 },
    { kind: 'status', name: 'planned', count: 1 },
    { kind: 'publisher', name: 'Herald', count: 1 },
    { kind: 'publisher', name: 'Wire', count: 1 },
    { kind: 'publisher', name: 'Bao', count: 1 },
  ]),
  asked('graph-dates', graphDates, {}, [{ firstDate: '2024-03', lastDate: '2024-06-09', events: 3 }]),
];

/** Queries without ORDER BY. */
const UNORDERED = new Set(['document-versions', 'entity-names', 'graph-counts']);
const inAnyOrder = (rows: object[]): object[] =>
  rows.toSorted((one, two) =>
    JSON.stringify(Object.entries(one).sort()) < JSON.stringify(Object.entries(two).sort()) ? -1 : 1,
  );

describe.each(engines)('read queries on $name', ({ openEmpty }) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEmpty();
    await putRows(engine, summitGraph());
  });
  afterAll(() => engine.close());

  it.each(QUESTIONS)('$title', async ({ query, parameters, rows }) => {
    const given = await engine.run(query, parameters);
    if (UNORDERED.has(query.name)) expect(inAnyOrder(given)).toEqual(inAnyOrder(rows));
    else expect(given).toEqual(rows);
  });
});

it('asks every query that these modules define', () => {
  const here = new Set(QUESTIONS.map(({ query }) => query.name));
  expect([...definedQueries().keys()].filter((name) => !here.has(name))).toEqual([]);
});
