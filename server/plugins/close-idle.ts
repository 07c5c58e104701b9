/**
 * While the server closes, drops each connection as its answer ends. Node drops those idle at that moment only: a
 * browser that was just answered would keep Ctrl-C waiting for the 72 seconds that connections are kept for.
 */
import type { FastifyInstance } from 'fastify';

const MILLISECONDS_BETWEEN = 50;

export function closeIdle(app: FastifyInstance): void {
  let sweep: NodeJS.Timeout | undefined;
  app.addHook('preClose', async () => {
    sweep = setInterval(() => app.server.closeIdleConnections(), MILLISECONDS_BETWEEN);
  });
  app.addHook('onClose', async () => clearInterval(sweep));
}
