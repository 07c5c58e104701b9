/** One search over entities, events and documents. */
import { Type } from 'typebox';
import { searchAll } from '../answers/search-all.ts';
import { FoundSchema } from '../contract/search.ts';
import { makeDocumentDirectory } from '../names/document-directory.ts';
import { Parameters, problems, type Route } from './route.ts';

/** What a list under a search box shows of each. */
const DEFAULT_LIMIT = 5;
const MOST = 50;

export const searchRoute: Route = (app, { graph, names }) => {
  const titles = makeDocumentDirectory(graph);
  app.get(
    '/search',
    {
      schema: {
        tags: ['Entities'],
        summary: 'Entities, events and documents by what was typed',
        description:
          'Entities by name as GET /entities finds them, counted by type. Events by whom and what they involve: names of ' +
          'participants and places, words for a kind of event, a date, two of these at least (`Putin Lukashenko Minsk ' +
          '2022`, `summit December 2022`); those that most statements report first. Documents by words of their title ' +
          'and their outlet, and by date of publication; among equals the newest first. Dates in English, Vietnamese or ' +
          'as ISO 8601.',
        querystring: Parameters({
          q: Type.String({
            minLength: 1,
            maxLength: 200,
            description: 'What was typed',
            examples: ['Putin Lukashenko Minsk 2022'],
          }),
          limit: Type.Optional(
            Type.Integer({ minimum: 1, maximum: MOST, description: 'Items in each section at most' }),
          ),
        }),
        response: { 200: { ...FoundSchema, description: 'What was found, in sections' }, ...problems(400, 503) },
      },
    },
    ({ query: { q, limit = DEFAULT_LIMIT } }) => searchAll(graph, { names, titles }, { text: q, limit }),
  );
};
