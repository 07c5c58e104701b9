/** A text → what it says, stored nowhere. */

import { NewDocumentSchema } from '../contract/document.ts';
import { ExtractionSchema } from '../contract/extraction.ts';
import { refuseWith } from '../intake/refuse-with.ts';
import { toSource } from '../intake/to-source.ts';
import { Parameters, problems, type Route } from './route.ts';

export const extractRoute: Route = (app, { intake }) => {
  app.post(
    '/extract',
    {
      schema: {
        tags: ['Documents'],
        summary: 'What a text says',
        description:
          'The entities, mentions and statements in one document: the same as `npm run extract` prints. Nothing is ' +
          'stored. Offsets are into the clean text that comes back, in UTF-16 code units.',
        querystring: Parameters({}),
        body: NewDocumentSchema,
        response: { 200: { ...ExtractionSchema, description: 'What it says' }, ...problems(400, 413, 415, 422) },
      },
      // As it is: the same bytes as on the command line, with fields that a later version adds.
      serializerCompiler: () => JSON.stringify,
    },
    async ({ body }) => refuseWith(() => intake.extract(toSource(body))),
  );
};
