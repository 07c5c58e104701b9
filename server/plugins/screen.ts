/** The built screen: its files, and its page for every address that the screen itself understands. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { type Said, toProblem } from '../problem/problem-error.ts';
import { sendProblem } from './problem-details.ts';

/** Names of built files carry a digest of their content, so they never change. */
const ASSETS_CACHED = 'public, max-age=31536000, immutable';
/** The page names those files: it is asked for anew each time. */
const PAGE_CACHED = 'no-cache';

/** @param folder of the built screen; where it does not exist, only the API is served */
export async function serveScreen(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const isBuilt = folder !== undefined && existsSync(join(folder, 'index.html'));
  if (isBuilt) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      cacheControl: false,
      setHeaders: (reply, path) => {
        reply.header('cache-control', path.includes('assets') ? ASSETS_CACHED : PAGE_CACHED);
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    const path = request.url.split('?')[0] ?? '';
    const isPage = request.method === 'GET' && !path.startsWith('/api') && !/\.\w+$/.test(path);
    if (isBuilt && isPage) return reply.sendFile('index.html');
    const said: Said =
      isPage && !isBuilt
        ? { code: 'screen-not-built' }
        : { code: 'address-unknown', values: { method: request.method, path } };
    return sendProblem(request, reply, toProblem(404, said));
  });
}
