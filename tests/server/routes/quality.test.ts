/** How right the extraction is, and whether this machine reads as well as what was measured. */
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Engine } from '../../../cypher/engine/engine.ts';
import { buildApp } from '../../../server/app.ts';
import { openIntake } from '../../../server/intake/intake.ts';

let engine: Engine;
beforeEach(async () => {
  engine = openEmbedded();
  await engine.applySchema();
}, 60_000);
afterEach(() => engine.close());

test.each<[string, string | undefined]>([
  ['null where the reader lacks nothing', undefined],
  ['what it lacks', 'English is read by the small reader'],
])('shortfall: %s', async (_, shortfall) => {
  const app = await buildApp({ engine, intake: { ...openIntake(engine), shortfall: async () => shortfall } });
  expect((await app.inject('/api/v1/quality')).json()).toEqual({ measured: null, shortfall: shortfall ?? null });
  await app.close();
});
