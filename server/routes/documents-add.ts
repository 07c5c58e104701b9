/** Documents in: one as JSON, or files; they are in the graph when it answers. */
import multipart from '@fastify/multipart';
import type { TypeBoxTypeProvider } from '@fastify/type-provider-typebox';
import type { FastifyError, FastifyRequest } from 'fastify';
import { readFields } from '../../ingest/source/document-fields.ts';
import type { NewDocument, Taken, Upload } from '../contract/document.ts';
import { NewDocumentSchema, ProgressSchema, RefusalSchema, TakenSchema, UploadSchema } from '../contract/document.ts';
import { type Ingested, IngestedSchema } from '../contract/graph.ts';
import type { Problem } from '../contract/problem.ts';
import { refusedField, refuseWith, saidOf } from '../intake/refuse-with.ts';
import { type IntakeEvent, takeIn, takeInFiles, type UploadedFile } from '../intake/take-in.ts';
import { toSource } from '../intake/to-source.ts';
import { ProblemError, refused as refusedPart } from '../problem/problem-error.ts';
import { problemOf } from '../problem/problem-of.ts';
import { Parameters, problems, type Route } from './route.ts';

/** JSON lines may hold thousands of documents; a larger file is for `npm run ingest`, which streams. */
export const MOST_FILE_BYTES = 50_000_000;
const MOST_FILES = 100;

export const documentsAddRoute: Route = async (app, context) => {
  // In a scope of its own: no other route takes forms.
  await app.register(async (scope) => {
    await scope.register(multipart);
    await addRoute(scope.withTypeProvider<TypeBoxTypeProvider>(), context);
  });
};

const addRoute: Route = (app, { intake }) => {
  app.post(
    '/documents',
    {
      sse: 'dual',
      schema: {
        tags: ['Documents'],
        summary: 'Add a document or files',
        description:
          'One document as JSON, or a form with files (.txt, .md, .html, .jsonl): in the graph when it answers. The same ' +
          'document again changes nothing; a document with the id of another replaces it. Files answer what became of ' +
          'each; those refused do not keep out the rest. A field `url` before the files says where they were published, ' +
          'for a page saved from the web. With `Accept: text/event-stream` the answer is a stream of the ' +
          `events \`progress\` (${Object.keys(ProgressSchema.properties).join(', ')}), \`taken\` ` +
          `(${Object.keys(TakenSchema.properties).join(', ')}), \`refused\` ` +
          `(${Object.keys(RefusalSchema.properties).join(', ')}) and at the end \`done\` (items, refused) or \`failed\` ` +
          '(problem details).',
        querystring: Parameters({}),
        consumes: ['application/json', 'multipart/form-data'],
        body: {
          content: {
            'application/json': { schema: NewDocumentSchema },
            'multipart/form-data': {
              schema: {
                properties: {
                  url: { type: 'string', description: 'Begins with http:// or https://' },
                  file: { type: 'array', items: { type: 'string', format: 'binary' } },
                },
              },
            },
          },
        },
        response: {
          200: {
            description: 'What became of it: of one document, or of each document in the files',
            content: { 'application/json': { schema: { anyOf: [IngestedSchema, UploadSchema] } } },
          },
          201: { ...IngestedSchema, description: 'The document is new' },
          ...problems(400, 413, 415, 422, 503),
        } as Record<never, never>,
      },
      serializerCompiler: () => JSON.stringify,
    },
    async (request, reply) => {
      const isUpload = request.isMultipart();
      const { files, url } = isUpload ? await readFiles(request) : { files: [], url: undefined };
      const document = isUpload ? undefined : toSource(request.body as NewDocument);
      const events = document
        ? takeIn(intake, [{ file: document.id ?? 'document', source: document }])
        : takeInFiles(intake, files, url);
      if (reply.sse) {
        await reply.sse.send(toStream(events, (error) => problemOf(error as FastifyError, request)));
        return;
      }
      if (document) {
        const ingested = await refuseWith(() => intake.ingest(document));
        return reply.code(ingested.outcome === 'created' ? 201 : 200).send(ingested);
      }
      const upload = await gather(events);
      if (upload.items.length === 0) throw refusedUpload(upload);
      return upload;
    },
  );
};

async function readFiles(request: FastifyRequest): Promise<{ files: UploadedFile[]; url: string | undefined }> {
  const files: UploadedFile[] = [];
  let url: string | undefined;
  // Of a folder, files of one name in two of its folders are two documents: names keep their path.
  const settings = { limits: { fileSize: MOST_FILE_BYTES, files: MOST_FILES }, preservePath: true };
  for await (const part of request.parts(settings)) {
    if (part.type === 'file') files.push({ name: part.filename, bytes: await part.toBuffer() });
    else if (part.fieldname === 'url' && typeof part.value === 'string' && part.value !== '') url = part.value;
  }
  if (files.length === 0) throw new ProblemError(400, { code: 'no-file' });
  if (url !== undefined) checkUrl(url);
  return { files, url };
}

function checkUrl(url: string): void {
  const read = readFields({ url });
  if ('problem' in read) throw refusedField(read.problem);
}

async function gather(events: AsyncIterable<IntakeEvent>): Promise<Upload> {
  const upload: Upload = { items: [], refused: [] };
  for await (const { event, data } of events) {
    if (event === 'taken') upload.items.push(withoutFile(data));
    if (event === 'refused') upload.refused.push(data);
  }
  return upload;
}

const withoutFile = ({ file: _, ...ingested }: Taken): Ingested => ingested;

async function* toStream(
  events: AsyncIterable<IntakeEvent>,
  toProblem: (error: unknown) => Problem,
): AsyncGenerator<{ event: string; data: object }> {
  const upload: Upload = { items: [], refused: [] };
  try {
    for await (const happened of events) {
      yield happened;
      if (happened.event === 'taken') upload.items.push(withoutFile(happened.data));
      if (happened.event === 'refused') upload.refused.push(happened.data);
    }
    yield { event: 'done', data: upload };
  } catch (error) {
    // The status is long sent: what broke off is told as the last event.
    yield { event: 'failed', data: toProblem(error) };
  }
}

const refusedUpload = ({ refused }: Upload): ProblemError =>
  new ProblemError(
    422,
    {
      code: 'upload-refused',
      detail: refused
        .map(
          ({ file, line, reason, remedy }) =>
            `${file}${line === undefined ? '' : `, line ${line}`}: ${reason}. ${remedy}.`,
        )
        .join(' '),
    },
    refused.map(({ file, line: _, ...why }) => refusedPart(file, saidOf(why))),
  );
