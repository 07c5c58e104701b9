/**
 * Headers that keep a browser from doing what this server never asks for, and compression. The screen and the
 * documentation load nothing from elsewhere; both set inline styles (Cytoscape, Mantine, Swagger UI).
 */
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

/** The highest quality of Brotli takes a hundred times as long for answers a sixth smaller. */
const BROTLI_QUALITY = 4;
const SMALLEST_COMPRESSED_BYTES = 1_024;

export async function setHeaders(app: FastifyInstance): Promise<void> {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", "'unsafe-inline'"],
        imgSrc: ["'self'", 'data:', 'blob:'],
        fontSrc: ["'self'", 'data:'],
        workerSrc: ["'self'", 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'self'"],
        formAction: ["'self'"],
        frameAncestors: ["'self'"],
      },
    },
    // It is served over plain HTTP on one's own machine; who puts it behind HTTPS sets this there.
    strictTransportSecurity: false,
    crossOriginOpenerPolicy: false,
  });
  await app.register(compress, {
    threshold: SMALLEST_COMPRESSED_BYTES,
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } },
  });
}
