/** The queue for review: pairs that may be one. */
import { readQueue } from '../answers/read-queue.ts';
import { ProposalSchema } from '../contract/decisions.ts';
import { PagingSchema } from '../contract/filters.ts';
import { Page } from '../contract/graph.ts';
import { pageOf } from '../paging/page.ts';
import { Parameters, problems, type Route } from './route.ts';

const DEFAULT_LIMIT = 20;

export const proposalsRoute: Route = (app, { graph, intake }) => {
  app.get(
    '/proposals',
    {
      schema: {
        tags: ['Identity'],
        summary: 'Pairs that may be one, to be decided by a person',
        description:
          'Linking found signs that the two are one, and not enough of them. Each with its signs for and against and what ' +
          'is said of either; those that touch most of the graph first. `POST /decisions` with `merge` accepts one, with ' +
          '`never-same` rejects it; it is then asked no more.',
        querystring: Parameters(PagingSchema.properties),
        response: { 200: { ...Page(ProposalSchema), description: 'A page of the queue' }, ...problems(400, 503) },
      },
    },
    async (request) => {
      const { skip, limit, next } = pageOf(request, DEFAULT_LIMIT);
      const { items, total } = await readQueue(graph, intake, { skip, limit });
      return { items, next: next(total), total };
    },
  );
};
