/** What entities are called in a language, for whoever shows the graph to its readers. */
import { randomUUID } from 'node:crypto';
import { Type } from 'typebox';
import { graphVersion } from '../../cypher/read/graph.ts';
import { namesInLanguage } from '../../cypher/read/names-in-languages.ts';
import { type LocalNames, LocalNamesSchema } from '../contract/graph.ts';
import { nameIn } from '../payload/to-names.ts';
import { Parameters, problems, type Route } from './route.ts';

/** Languages of which the names are kept: those of a few readers at once. */
const LANGUAGES_KEPT = 8;

export const namesRoute: Route = (app, { graph }) => {
  /** All entities are read for it, so it is done once for each version of the graph. */
  const kept = new Map<string, { version: number; names: Promise<LocalNames['names']> }>();
  /** Of this process: another one may know other names, or have another graph. */
  const run = randomUUID();
  const read = async (language: string): Promise<LocalNames['names']> => {
    const rows = await graph.run(namesInLanguage, { language });
    const called = rows.flatMap((row): [string, string][] => {
      const name = nameIn(language, row);
      return name === undefined ? [] : [[row.id, name]];
    });
    return Object.fromEntries(called.sort(([one], [other]) => (one < other ? -1 : 1)));
  };
  app.get(
    '/names',
    {
      schema: {
        tags: ['Entities'],
        summary: 'What entities are called in a language',
        description:
          'By id, the usual name in the language of each entity that has another one there than its `name`: as the known ' +
          'names have it, or as documents in that language write it in full. Not of entities that a decision renamed.',
        querystring: Parameters({
          language: Type.String({ pattern: '^[a-z]{2,3}$', description: 'ISO 639', examples: ['vi'] }),
        }),
        response: {
          200: { ...LocalNamesSchema, description: 'Names by id of the entity' },
          304: Type.Null({ description: 'As when they were asked for last (If-None-Match)' }),
          ...problems(400, 503),
        },
      },
    },
    async ({ query: { language }, headers }, reply) => {
      const version = (await graph.run(graphVersion, {}))[0]?.version ?? 0;
      // Megabytes for a large graph: a browser that has them asks only whether they still hold.
      const tag = `W/"${run}-${version}"`;
      reply.header('etag', tag).header('cache-control', 'no-cache');
      if (headers['if-none-match'] === tag) return reply.code(304).send(null);
      const known = kept.get(language);
      if (known?.version === version) return { language, names: await known.names };
      const names = read(language);
      kept.delete(language);
      kept.set(language, { version, names });
      const [oldest] = kept.keys();
      if (kept.size > LANGUAGES_KEPT && oldest !== undefined) kept.delete(oldest);
      names.catch(() => kept.get(language)?.names === names && kept.delete(language));
      return { language, names: await names };
    },
  );
};
