/**
 * The types that the screen asks the API by are those of its description. `npm run api-types` writes them anew; where they
 * differ from what is committed, this fails.
 */
import openapiTS, { astToString } from 'openapi-typescript';
import { expect, test } from 'vitest';
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import { buildApp } from '../../../server/app.ts';

const HEAD = `/** Written by \`npm run api-types\` from the OpenAPI description of the server: not by hand. */\n`;

type Described = { paths: Record<string, Record<string, { responses: Record<string, object> }>> };

/** Good answers only, as every other one is the same problem; and without words, which are for people who read. */
function bare(described: Described & object): object {
  const paths = Object.entries(described.paths).map(([path, verbs]) => {
    const kept = Object.entries(verbs).map(([verb, operation]) => {
      const good = Object.entries(operation.responses).filter(([status]) => status.startsWith('2'));
      return [verb, { ...operation, responses: Object.fromEntries(good) }];
    });
    return [path, Object.fromEntries(kept)];
  });
  return withoutWords({ ...described, paths: Object.fromEntries(paths), info: { title: '', version: '' } }) as object;
}

const WORDS = ['description', 'summary', 'examples', 'example'];

/** A description is a string; a property that is called so is none. */
function withoutWords(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutWords);
  if (typeof value !== 'object' || value === null) return value;
  const isWord = ([name, inner]: [string, unknown]) =>
    WORDS.includes(name) && (typeof inner === 'string' || Array.isArray(inner));
  return Object.fromEntries(
    Object.entries(value).flatMap((entry) => (isWord(entry) ? [] : [[entry[0], withoutWords(entry[1])]])),
  );
}

test('client/api/schema.d.ts is what the server describes', async () => {
  const engine = openEmbedded();
  const app = await buildApp({ engine });
  try {
    const description = (await app.inject('/api/v1/openapi.json')).json();
    const types = astToString(await openapiTS(bare(description) as Parameters<typeof openapiTS>[0]));
    await expect(HEAD + types).toMatchFileSnapshot('../../../client/api/schema.d.ts');
  } finally {
    await app.close();
    await engine.close();
  }
});
