/**
 * Refuses changes that another web site asks a browser to make: without accounts, the address of the page is all that
 * tells the user's own screen from a stranger's. Programs send no Origin and pass.
 */
import type { FastifyInstance } from 'fastify';
import { ProblemError } from '../problem/problem-error.ts';

export function refuseOtherOrigins(app: FastifyInstance): void {
  app.addHook('onRequest', async ({ method, headers: { origin, host } }) => {
    if (origin === undefined || method === 'GET' || method === 'HEAD') return;
    if (!URL.canParse(origin) || new URL(origin).host !== host) {
      throw new ProblemError(403, { code: 'origin-refused', values: { origin, host: host ?? '' } });
    }
  });
}
