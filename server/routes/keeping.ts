/** Views with names, and notes on entities and edges: what people keep. */
import { Type } from 'typebox';
import { NewNoteSchema, NewViewSchema, NoteSchema, SavedViewSchema } from '../contract/keeping.ts';
import { notFound } from '../problem/problem-error.ts';
import { Parameters, problems, type Route } from './route.ts';

const TAGS = ['Keeping'];

export const keepingRoute: Route = (app, { keeping }) => {
  app.get(
    '/views',
    {
      schema: {
        tags: TAGS,
        summary: 'Views with names',
        description: 'Those last saved first. `fragment` behind the address of the screen opens one.',
        querystring: Parameters({}),
        response: {
          200: { ...Type.Object({ items: Type.Array(SavedViewSchema) }), description: 'The views' },
          ...problems(400),
        },
      },
    },
    async () => ({ items: [...(await keeping.views())] }),
  );
  app.post(
    '/views',
    {
      schema: {
        tags: TAGS,
        summary: 'Keep a view',
        description: 'One of the same name is replaced and keeps its id.',
        querystring: Parameters({}),
        body: NewViewSchema,
        response: { 200: { ...SavedViewSchema, description: 'As it is kept' }, ...problems(400, 413, 415) },
      },
    },
    ({ body }) => keeping.saveView(body),
  );
  app.delete(
    '/views/:id',
    {
      schema: {
        tags: TAGS,
        summary: 'Forget a view',
        description: 'The graph that it showed stays as it is.',
        params: Parameters({ id: Type.String({ minLength: 1, description: 'Id of a view' }) }),
        querystring: Parameters({}),
        response: { 204: { type: 'null', description: 'It is gone' }, ...problems(400, 404) } as Record<never, never>,
      },
    },
    async ({ params: { id } }, reply) => {
      if (!(await keeping.removeView(id))) throw notFound('view', id);
      return reply.code(204).send();
    },
  );
  app.get(
    '/notes',
    {
      schema: {
        tags: TAGS,
        summary: 'Notes',
        description: 'All notes on entities and edges, those last written first.',
        querystring: Parameters({}),
        response: {
          200: { ...Type.Object({ items: Type.Array(NoteSchema) }), description: 'The notes' },
          ...problems(400),
        },
      },
    },
    async () => ({ items: [...(await keeping.notes())] }),
  );
  app.put(
    '/notes/:about',
    {
      schema: {
        tags: TAGS,
        summary: 'Write a note',
        description: 'On an entity or an edge, in place of the one that is there. An empty text takes it away.',
        params: Parameters({ about: Type.String({ minLength: 1, description: 'Id of the entity or edge' }) }),
        querystring: Parameters({}),
        body: NewNoteSchema,
        response: { 200: { ...NoteSchema, description: 'As it is kept' }, ...problems(400, 413, 415) },
      },
    },
    ({ params: { about }, body: { text } }) => keeping.writeNote(about, text.trim()),
  );
};
