/** A known address asked with a method it does not take → 405 that says which it takes. */
import type { FastifyInstance, HTTPMethods } from 'fastify';
import { ProblemError } from '../problem/problem-error.ts';

const METHODS: readonly HTTPMethods[] = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

/** Call it before the routes of a scope are added; call what it returns after the last. */
export function refuseOtherMethods(app: FastifyInstance, prefix: string): () => void {
  const taken = new Map<string, Set<HTTPMethods>>();
  app.addHook('onRoute', ({ url, method }) => {
    const methods = taken.get(url) ?? new Set();
    for (const one of [method].flat() as HTTPMethods[]) methods.add(one);
    taken.set(url, methods);
  });
  return () => {
    for (const [url, methods] of [...taken]) {
      const allowed = [...methods].sort().join(', ');
      const others = METHODS.filter((method) => !methods.has(method));
      if (others.length === 0) continue;
      app.route({
        method: [...others],
        url: url.slice(prefix.length),
        schema: { hide: true },
        // Before the body is read: whatever it holds is not wanted.
        onRequest: async (request, reply) => {
          reply.header('allow', allowed);
          throw new ProblemError(405, { code: 'method-refused', values: { method: request.method, allowed } });
        },
        handler: () => undefined,
      });
    }
  };
}
