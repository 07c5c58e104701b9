/** The description of the API: valid OpenAPI 3.1, and every route in it explained. */
import { Validator } from '@seriousme/openapi-schema-validator';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openEmbedded } from '../../cypher/engine/embedded.ts';
import type { Engine } from '../../cypher/engine/engine.ts';
import { buildApp } from '../../server/app.ts';
import type { App } from '../../server/routes/route.ts';

interface Operation {
  summary?: string;
  description?: string;
  tags?: string[];
  parameters?: { name: string; in: string; description?: string }[];
  responses: Record<'200' | '404', { content?: Record<string, { schema: { $ref?: string } }> }>;
}

let engine: Engine;
let app: App;
let description: { paths: Record<string, Record<string, Operation>>; components: { schemas: object } };
beforeAll(async () => {
  engine = openEmbedded();
  app = await buildApp({ engine });
  description = (await app.inject('/api/v1/openapi.json')).json();
}, 60_000);
afterAll(async () => {
  await app.close();
  await engine.close();
});

const operations = () =>
  Object.entries(description.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, operation]) => ({ name: `${method.toUpperCase()} ${path}`, operation })),
  );

test('it is valid OpenAPI 3.1', async () => {
  const validator = new Validator();
  expect(await validator.validate(structuredClone(description))).toEqual({ valid: true });
  expect(validator.version).toBe('3.1');
});

test('the routes', () => {
  expect(
    operations()
      .map(({ name }) => name)
      .sort(),
  ).toEqual([
    'DELETE /api/v1/documents/{id}',
    'DELETE /api/v1/views/{id}',
    'GET /api/v1/alliances',
    'GET /api/v1/decisions',
    'GET /api/v1/decisions/export',
    'GET /api/v1/decisions/{id}',
    'GET /api/v1/documents',
    'GET /api/v1/documents/{id}',
    'GET /api/v1/entities',
    'GET /api/v1/entities/{id}',
    'GET /api/v1/entities/{id}/documents',
    'GET /api/v1/entities/{id}/mentions',
    'GET /api/v1/entities/{id}/neighbors',
    'GET /api/v1/events/{id}',
    'GET /api/v1/export',
    'GET /api/v1/graph',
    'GET /api/v1/health',
    'GET /api/v1/meetings',
    'GET /api/v1/names',
    'GET /api/v1/notes',
    'GET /api/v1/paths',
    'GET /api/v1/proposals',
    'GET /api/v1/quality',
    'GET /api/v1/search',
    'GET /api/v1/statements',
    'GET /api/v1/statements/{id}',
    'GET /api/v1/stats',
    'GET /api/v1/views',
    'POST /api/v1/decisions',
    'POST /api/v1/decisions/import',
    'POST /api/v1/documents',
    'POST /api/v1/events',
    'POST /api/v1/export',
    'POST /api/v1/extract',
    'POST /api/v1/graph',
    'POST /api/v1/places',
    'POST /api/v1/statements',
    'POST /api/v1/timeline',
    'POST /api/v1/views',
    'PUT /api/v1/notes/{about}',
  ]);
});

test('each is explained, and so is each parameter', () => {
  for (const { name, operation } of operations()) {
    expect({ name, tags: operation.tags?.length }).toEqual({ name, tags: 1 });
    expect([name, operation.summary, operation.description]).toEqual([name, expect.any(String), expect.any(String)]);
    for (const parameter of operation.parameters ?? []) {
      expect([name, parameter.name, parameter.description]).toEqual([name, parameter.name, expect.any(String)]);
    }
  }
});

test('shapes are named once and referred to', () => {
  const neighbors = description.paths['/api/v1/entities/{id}/neighbors']?.get as Operation;
  expect(neighbors.responses['200'].content?.['application/json']?.schema.$ref).toBe('#/components/schemas/Neighbors');
  expect(neighbors.responses['404'].content?.['application/problem+json']?.schema.$ref).toBe(
    '#/components/schemas/Problem',
  );
  expect(description.components.schemas).toMatchObject({
    Neighbors: { properties: { edges: { items: { $ref: '#/components/schemas/Edge' } } } },
  });
});

test('pages to read, with all they load from this server', async () => {
  const page = await app.inject('/api/v1/docs');
  expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
  expect(page.body).not.toMatch(/(?:src|href)="https?:/);
});
