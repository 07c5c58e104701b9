/** The committed figures are those of the committed code, and the README shows them. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Document } from '../../ingest/model/document.ts';
import type { Extraction } from '../../ingest/model/extraction.ts';
import { measureCorpus, type Quality } from './measure-corpus.ts';
import { scoreStatuses } from './measure-status.ts';
import { type Judgement, measureReliability } from './reliability.ts';
import { type Facts, scoreFacts } from './score-facts.ts';
import { toTable } from './to-table.ts';

const root = join(import.meta.dirname, '../..');
const committed = JSON.parse(readFileSync(join(root, 'server/quality.json'), 'utf8')) as Quality;

/** Percent points that a figure may fall below the committed one. */
const TOLERANCE = 1;

it('reads the labeled documents no worse than committed', async () => {
  const { documents, score, status } = await measureCorpus();
  expect(documents).toBe(committed.documents);
  const worse = (['entities', 'statements'] as const).flatMap((kind) =>
    (['precision', 'recall', 'f1'] as const)
      .filter((rate) => score[kind][rate] < committed.score[kind][rate] - TOLERANCE)
      .map((rate) => `${kind} ${rate}: ${score[kind][rate]}, committed ${committed.score[kind][rate]}`),
  );
  expect(worse).toEqual([]);
  expect(score.leakedNames).toBeLessThanOrEqual(committed.score.leakedNames);
  expect(score.dates).toBeGreaterThanOrEqual(committed.score.dates - TOLERANCE);
  const confused = (Object.keys(committed.status) as (keyof Quality['status'])[]).filter(
    (told) => status[told].rate < committed.status[told].rate - TOLERANCE,
  );
  expect(confused).toEqual([]);
  expect(status.unreal.calledActual).toBeLessThanOrEqual(committed.status.unreal.calledActual);
  expect(score.reliability.error).toBeLessThanOrEqual(committed.score.reliability.error + TOLERANCE);
  expect(score.metadata).toBeGreaterThanOrEqual(committed.score.metadata - TOLERANCE);
});

it('shows the committed figures in the README', () => {
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain(toTable(committed));
});

it('counts a fact once, pairs mutual types without direction, and forgives the optional', () => {
  const facts: Facts = {
    document: 'a.txt',
    metadata: { title: 'Talks', published: '2020-01-02', publisher: null, tags: [] },
    entities: [
      { type: 'Person', name: 'Ann Lee', aliases: ['Lee'] },
      { type: 'State', name: 'Chad', aliases: [] },
    ],
    absent: ['Bo Ray'],
    statements: [
      { type: 'CONSULT', actors: ['Ann Lee'], recipients: ['Chad'], status: 'planned', date: '2020-01' },
      { type: 'ACCUSE', actors: ['Ann Lee'], recipients: ['Chad'] },
    ],
    optional: ['Niger'],
    optionalStatements: [{ type: 'AID', actors: ['Niger'], recipients: ['Chad'] }],
  };
  const found = {
    document: {
      id: 'a.txt',
      title: 'Talks',
      publishedAt: '2020-01-02T08:00:00Z',
      language: 'en',
      text: '',
    } as unknown as Document,
    entities: [
      { id: 'person:lee', type: 'Person', name: 'Lee', aliases: [] },
      { id: 'state:chad', type: 'State', name: 'Chad', aliases: [] },
      { id: 'state:niger', type: 'State', name: 'Niger', aliases: [] },
      { id: 'person:bo-ray', type: 'Person', name: 'Bo Ray', aliases: [] },
    ],
    mentions: [],
    statements: [
      {
        type: 'CONSULT',
        actors: ['state:chad'],
        recipients: ['person:lee'],
        status: 'actual',
        date: '2020-01-05',
        confidence: 0.6,
      },
      { type: 'ACCUSE', actors: ['state:chad'], recipients: ['person:lee'], status: 'actual', confidence: 0.7 },
      { type: 'AID', actors: ['state:niger'], recipients: ['state:chad'], status: 'actual' },
    ],
  } as unknown as Extraction;
  expect(scoreFacts([facts], [found])).toEqual({
    entities: { precision: 66.7, recall: 100, f1: 80, facts: 2 },
    statements: { precision: 0, recall: 0, f1: 0, facts: 2 },
    byType: {
      ACCUSE: { precision: 0, recall: 0, f1: 0, facts: 1 },
      CONSULT: { precision: 0, recall: 0, f1: 0, facts: 1 },
    },
    statusConfusion: { actual: {}, planned: { actual: 1 }, denied: {}, hypothetical: {} },
    dates: 100,
    metadata: 100,
    leakedNames: 1,
    reliability: {
      bins: [
        { from: 0.6, count: 1, confidence: 60, right: 0 },
        { from: 0.7, count: 1, confidence: 70, right: 0 },
      ],
      error: 65,
      slope: 0.5,
      intercept: -0.77,
    },
  });
});

it('finds nothing to put right where confidence is the share that is right', () => {
  const of = (confidence: number, right: number, count: number): Judgement[] =>
    Array.from({ length: count }, (_, index) => ({ confidence, right: index < right }));
  expect(measureReliability([...of(0.8, 80, 100), ...of(0.25, 25, 100)])).toEqual({
    bins: [
      { from: 0.2, count: 100, confidence: 25, right: 25 },
      { from: 0.8, count: 100, confidence: 80, right: 80 },
    ],
    error: 0,
    slope: 1,
    intercept: 0,
  });
  expect(measureReliability(of(1, 1, 2)).bins).toEqual([{ from: 0.9, count: 2, confidence: 100, right: 50 }]);
  expect(measureReliability([])).toEqual({ bins: [], error: 0, slope: 1, intercept: 0 });
});

it('takes a sentence for right only where its act is found with its status and no other', () => {
  const told = { text: '', type: 'AID' as const, actor: 'Chad', recipient: 'Niger' };
  const rates = scoreStatuses([
    { ...told, status: 'planned', found: ['planned'] },
    { ...told, status: 'planned', found: ['actual', 'planned'] },
    { ...told, status: 'denied', found: [] },
    { ...told, status: 'actual', found: ['actual'] },
  ]);
  expect(rates).toEqual({
    planned: { sentences: 2, right: 1, calledActual: 1, missed: 0, rate: 50 },
    denied: { sentences: 1, right: 0, calledActual: 0, missed: 1, rate: 0 },
    hypothetical: { sentences: 0, right: 0, calledActual: 0, missed: 0, rate: 0 },
    actual: { sentences: 1, right: 1, calledActual: 0, missed: 0, rate: 100 },
    unreal: { sentences: 3, right: 1, calledActual: 1, missed: 1, rate: 33.3 },
  });
});
