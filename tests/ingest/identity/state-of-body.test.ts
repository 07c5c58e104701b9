/** Bodies that no list knows → the state whose they are by their names. */
import { expect, test } from 'vitest';
import { stateOfBody } from '../../../ingest/identity/state-of-body.ts';

test.each([
  ['organization:russian-army', 'state:russia'],
  ['organization:quan-doi-nga', 'state:russia'],
  ['organization:phai-doan-nga', 'state:russia'],
  ['organization:south-korean-coast-guard', 'state:south-korea'],
  ['organization:government-of-kenya', 'state:kenya'],
  ['organization:russian-standard-bank', undefined],
  ['organization:salvation-army', undefined],
  ['organization:irish-republican-army', undefined],
  ['organization:syrian-democratic-forces', undefined],
  ['organization:army-of-the-democratic-republic-of-the-congo', 'state:democratic-republic-of-the-congo'],
])('%s → %s', (id, state) => {
  expect(stateOfBody(id)).toBe(state);
});
