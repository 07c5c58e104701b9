/** How right the extraction is. */
import { QualityAnswerSchema } from '../contract/quality.ts';
import { Parameters, problems, type Route } from './route.ts';

export const qualityRoute: Route = (app, { quality, intake }) => {
  app.get(
    '/quality',
    {
      schema: {
        tags: ['About'],
        summary: 'Measured precision and recall',
        description:
          'Of this version, on documents labeled by hand that come with it. `npm run evaluate` measures it again.',
        querystring: Parameters({}),
        response: { 200: { ...QualityAnswerSchema, description: 'What was measured' }, ...problems(400) },
      },
    },
    async () => ({ measured: quality ?? null, shortfall: (await intake.shortfall()) ?? null }),
  );
};
