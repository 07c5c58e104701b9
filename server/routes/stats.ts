/** What the graph holds, counted. */
import { graphCounts, graphDates, graphVersion } from '../../cypher/read/graph.ts';
import { type Stats, StatsSchema } from '../contract/graph.ts';
import { toStats } from '../payload/to-stats.ts';
import { Parameters, problems, type Route } from './route.ts';

export const statsRoute: Route = (app, { graph }) => {
  /** Counting reads the whole graph, so it is done once for each version of it. */
  let counted: { version: number; stats: Promise<Stats> } | undefined;
  const count = async (): Promise<Stats> => {
    const [counts, dates] = await Promise.all([graph.run(graphCounts, {}), graph.run(graphDates, {})]);
    return toStats(counts, dates[0]);
  };
  app.get(
    '/stats',
    {
      schema: {
        tags: ['About'],
        summary: 'What the graph holds',
        description: 'Numbers of documents, entities, statements and events, by type, status, language and outlet.',
        querystring: Parameters({}),
        response: { 200: { ...StatsSchema, description: 'Counts' }, ...problems(400, 503) },
      },
    },
    async () => {
      const version = (await graph.run(graphVersion, {}))[0]?.version ?? 0;
      if (counted?.version !== version) {
        const stats = count();
        counted = { version, stats };
        stats.catch(() => {
          counted = undefined;
        });
      }
      return counted.stats;
    },
  );
};
