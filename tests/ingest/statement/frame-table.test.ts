/** The table of frames: English holds enough of them, and mistakes in rows are refused. */
import { describe, expect, test } from 'vitest';
import { EVENT_TYPES } from '../../../cypher/schema/ontology.ts';
import { FRAMES } from '../../../ingest/language/en/frames.ts';
import type { FrameRow } from '../../../ingest/language/frame-row.ts';
import { makeFrameTable } from '../../../ingest/language/frame-table.ts';

const ROW: FrameRow = { type: 'ACCUSE', verbs: 'accuse', actor: 'subject', recipient: 'object' };

test('English has frames for every type, and more than 600 words that trigger them', () => {
  const { verbs, nouns, adjectives } = makeFrameTable(FRAMES);
  const types = new Set([...verbs.values(), ...nouns.values(), ...adjectives.values()].flat().map(({ type }) => type));
  expect([...types].sort()).toEqual([...EVENT_TYPES].sort());
  const withObjects = new Set(
    FRAMES.flatMap(({ verbs: list = '', object = '' }) =>
      list.split(' ').flatMap((verb) => object.split(' ').map((noun) => `${verb} ${noun}`)),
    ),
  );
  expect(verbs.size + nouns.size + adjectives.size).toBeGreaterThan(300);
  expect(withObjects.size).toBeGreaterThan(600);
});

test('a row becomes one frame under each of its triggers', () => {
  const table = makeFrameTable([{ ...ROW, verbs: 'accuse blame', nouns: 'accusation', reliability: 0.7 }]);
  expect([...table.verbs.keys(), ...table.nouns.keys()]).toEqual(['accuse', 'blame', 'accusation']);
  expect(table.verbs.get('blame')).toEqual([
    {
      type: 'ACCUSE',
      actor: ['subject'],
      recipient: ['object'],
      alone: false,
      agentless: false,
      absorbs: false,
      joins: false,
      bare: false,
      reliability: 0.7,
    },
  ]);
  expect(table.triggers).toBe(3);
});

describe('refuses', () => {
  test.each<[string, FrameRow[], string]>([
    ['the same trigger twice', [ROW, { ...ROW, type: 'REJECT' }], 'frames: "verbs accuse" stands in'],
    ['an unknown type', [{ ...ROW, type: 'ACUSE' as 'ACCUSE' }], 'frames: unknown type "ACUSE"'],
    ['an unknown mode', [{ ...ROW, type: 'CONSULT', mode: 'walk' as 'visit' }], 'frames: unknown mode "walk"'],
    ['a mode of another type', [{ ...ROW, mode: 'visit' }], 'frames: a mode without CONSULT'],
    ['a row without trigger', [{ type: 'ACCUSE', actor: 'subject', recipient: 'object' }], 'frames: no trigger'],
    ['a row without actor', [{ ...ROW, actor: ' ' }], 'frames: no actor slot'],
  ])('%s', (_, rows, message) => {
    expect(() => makeFrameTable(rows)).toThrow(message);
  });

  test('but not the same verb under different conditions', () => {
    const table = makeFrameTable([
      ROW,
      { ...ROW, object: 'crime' },
      { ...ROW, phrase: 'of' },
      { ...ROW, complement: 'needed' },
    ]);
    expect(table.verbs.get('accuse')).toHaveLength(4);
  });
});
