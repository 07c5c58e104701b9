/** One event with every statement that reports it. */
import { Type } from 'typebox';
import { documentSketches } from '../../cypher/read/document-sketches.ts';
import { statementsOfEvents } from '../../cypher/read/statements-of-events.ts';
import { STATUSES } from '../../cypher/schema/ontology.ts';
import { passesFilter } from '../answers/passes-filter.ts';
import { readStatements } from '../answers/read-statements.ts';
import { toFilterParameters } from '../answers/to-filter-parameters.ts';
import { type StatementFilter, StatementFilterSchema } from '../contract/filters.ts';
import { EventSchema } from '../contract/statement.ts';
import { toHappening } from '../payload/to-happening.ts';
import { toReports } from '../payload/to-reports.ts';
import { notFound } from '../problem/problem-error.ts';
import { Parameters, problems, type Route } from './route.ts';

export const eventRoute: Route = (app, { graph }) => {
  app.get(
    '/events/:id',
    {
      schema: {
        tags: ['Statements'],
        summary: 'An event with all that report it',
        description:
          'What all reports of one event say of it together, each of them with its sentence, surest first; which documents ' +
          'report it and which of these are copies; how its status went; and where the reports disagree.',
        params: Parameters({
          id: Type.String({ minLength: 1, description: 'Id of an event', examples: ['event-0a1b2c3d4e5f6071'] }),
        }),
        querystring: Parameters({ knownBy: StatementFilterSchema.properties.knownBy }),
        response: { 200: { ...EventSchema, description: 'The event' }, ...problems(400, 404, 503) },
      },
    },
    async ({ params: { id }, query }) => {
      const found = await graph.run(statementsOfEvents, { events: [id] });
      const [surest, ...others] = await readStatements(
        graph,
        found.map(({ statement }) => statement),
        isKnownBy(query),
      );
      if (!surest) throw notFound('event', id);
      const statements: [typeof surest, ...typeof others] = [surest, ...others];
      const ids = [...new Set(statements.map(({ document }) => document.id))];
      const sketches = new Map(
        (await graph.run(documentSketches, { ids })).map(({ id: document, sketch }) => [document, sketch ?? []]),
      );
      return { id, ...toHappening(statements), ...toReports(statements, sketches), statements };
    },
  );
};

/** Without a date every statement of the event is told, one that a person rejected too: it is asked for by its id. */
const isKnownBy = ({ knownBy }: Pick<StatementFilter, 'knownBy'>) =>
  knownBy === undefined ? undefined : passesFilter(toFilterParameters({ knownBy, status: [...STATUSES] }));
