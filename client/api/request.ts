/**
 * The only place that calls fetch. In: a path under /api/v1, its parameters and body, which the compiler checks against
 * the description of the API. Out: the answer, or an ApiError whose message can be shown as it is.
 */
import type { Problem } from '../../server/contract/problem.ts';
import { t } from '../language/t.ts';
import { problemInWords } from '../vocabulary/problem-words.ts';
import type { Answer, Body, Given, PathOf } from './schema-parts.ts';

type Parameters = Readonly<Record<string, string | number | boolean | readonly string[] | undefined>>;

/** Why a question got no answer. `status` is 0 where the server could not be reached. */
export class ApiError extends Error {
  readonly status: number;
  /** What to do about it, or which parameter was refused. */
  readonly detail: string | undefined;

  constructor(message: string, status: number, detail?: string) {
    super(message);
    this.name = 'ApiError';
    this.status = status;
    this.detail = detail;
  }
}

const ROOT = '/api/v1';

/** GETs a path: `ask('/entities/{id}', { id })`. Throws an ApiError; an abort by the signal is thrown as it is. */
export async function ask<Path extends PathOf<'get'>>(
  path: Path,
  given: Given<'get', Path>,
  signal?: AbortSignal,
): Promise<Answer<'get', Path>> {
  const response = await send(addressOf(path, given), { ...(signal && { signal }) });
  return (await response.json()) as Answer<'get', Path>;
}

/** POSTs or PUTs a body to a path; throws as `ask` does. */
export async function hand<Verb extends 'post' | 'put', Path extends PathOf<Verb>>(
  verb: Verb,
  path: Path,
  given: Given<Verb, Path>,
  body: Body<Verb, Path>,
  signal?: AbortSignal,
): Promise<Answer<Verb, Path>> {
  const response = await send(addressOf(path, given), { ...json(verb, body), ...(signal && { signal }) });
  return (await response.json()) as Answer<Verb, Path>;
}

/** DELETEs a path; throws as `ask` does. */
export async function remove<Path extends PathOf<'delete'>>(path: Path, given: Given<'delete', Path>): Promise<void> {
  await send(addressOf(path, given), { method: 'DELETE' });
}

export const json = (verb: 'post' | 'put', body: unknown): RequestInit => ({
  method: verb.toUpperCase(),
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** What a path names in braces goes into it, the rest behind it as its query. */
export function addressOf(path: string, given: Parameters): string {
  const query = { ...given };
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
    const value = encodeURIComponent(String(given[name]));
    delete query[name];
    return value;
  });
  return filled + toQueryString(query);
}

/** Sends a request and answers its response once it is a good one. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  let response: Response;
  try {
    response = await fetch(ROOT + path, init);
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') throw error;
    throw new ApiError(t('Entente’s server does not answer'), 0, t('Is it still running? Start it with “npm start”.'));
  }
  if (!response.ok) throw await toError(response);
  return response;
}

async function toError(response: Response): Promise<ApiError> {
  const isProblem = response.headers.get('content-type')?.includes('application/problem+json');
  if (!isProblem) {
    return new ApiError(
      t('The server answered {{status}}', { status: `${response.status} ${response.statusText}`.trim() }),
      response.status,
    );
  }
  return errorOf((await response.json()) as Problem);
}

/** A problem in the words of an error: what is wrong here, and the parameters refused where it names some. */
export const errorOf = (problem: Problem): ApiError => new ApiError(problemInWords(problem), problem.status);

/** A list goes as its name repeated; what is undefined is left out. */
export function toQueryString(query: Parameters): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === undefined) continue;
    for (const one of Array.isArray(value) ? value : [value]) search.append(name, String(one));
  }
  const text = search.toString();
  return text && `?${text}`;
}
