/** What the validator found wrong with a request → one entry a parameter or field, saying what would be right. */
import type { FastifySchemaValidationError } from 'fastify';
import { type Refused, refused } from './problem-error.ts';

/** Schema of the refused part of the request, as far as it is read here. */
interface PartSchema {
  properties?: Record<string, { examples?: string[] }>;
}

/**
 * @param schema of the part of the request that was refused: names what is allowed
 * @param unit what its members are called in messages
 */
export function toProblemErrors(
  found: readonly FastifySchemaValidationError[],
  schema: PartSchema | undefined,
  unit: 'parameter' | 'field',
): Refused[] {
  const refusals = found.map((error) => toRefusal(error, schema, unit));
  return refusals.filter(
    (one, index) =>
      refusals.findIndex(({ parameter, detail }) => parameter === one.parameter && detail === one.detail) === index,
  );
}

function toRefusal(
  { keyword, instancePath, params, message = 'is not allowed' }: FastifySchemaValidationError,
  schema: PartSchema | undefined,
  unit: 'parameter' | 'field',
): Refused {
  const path = instancePath
    .split('/')
    .slice(1)
    .filter((step) => !/^\d+$/.test(step))
    .join('.');
  switch (keyword) {
    case 'additionalProperties': {
      const allowed =
        Object.keys(schema?.properties ?? {})
          .sort()
          .join(', ') || 'none';
      return refused(String(params.additionalProperty), { code: `${unit}-unknown`, values: { allowed } });
    }
    case 'required':
      return refused(String(params.missingProperty), { code: `${unit}-required` });
    case 'enum':
      return refused(path, { code: 'one-of', values: { allowed: (params.allowedValues as string[]).join(', ') } });
    case 'pattern': {
      const examples = (schema?.properties?.[path]?.examples ?? []).join(' or ');
      return refused(path, { code: 'looks-like', values: { examples } });
    }
    case 'maxLength':
      return refused(path, { code: 'too-long', values: { most: Number(params.limit) } });
    default:
      return refused(path || unit, {
        code: 'invalid',
        values: { why: `${message[0]?.toUpperCase()}${message.slice(1)}` },
      });
  }
}
