/** What the validator found wrong with a request → one entry a parameter or field, saying what would be right. */
import type { FastifySchemaValidationError } from 'fastify';
import type { Problem } from '../contract/problem.ts';

/** Schema of the refused part of the request, as far as it is read here. */
interface PartSchema {
  properties?: Record<string, { examples?: string[] }>;
}
type Refusal = NonNullable<Problem['errors']>[number];

/**
 * @param schema of the part of the request that was refused: names what is allowed
 * @param unit what its members are called in messages
 */
export function toProblemErrors(
  found: readonly FastifySchemaValidationError[],
  schema: PartSchema | undefined,
  unit: 'parameter' | 'field',
): Refusal[] {
  const refusals = found.map((error) => toRefusal(error, schema, unit));
  return refusals.filter(
    (one, index) =>
      refusals.findIndex(({ parameter, detail }) => parameter === one.parameter && detail === one.detail) === index,
  );
}

function toRefusal(
  { keyword, instancePath, params, message = 'is not allowed' }: FastifySchemaValidationError,
  schema: PartSchema | undefined,
  unit: string,
): Refusal {
  const path = instancePath
    .split('/')
    .slice(1)
    .filter((step) => !/^\d+$/.test(step))
    .join('.');
  switch (keyword) {
    case 'additionalProperties':
      return {
        parameter: String(params.additionalProperty),
        detail: `Unknown ${unit}. Allowed: ${
          Object.keys(schema?.properties ?? {})
            .sort()
            .join(', ') || 'none'
        }.`,
      };
    case 'required':
      return { parameter: String(params.missingProperty), detail: `This ${unit} is required.` };
    case 'enum':
      return { parameter: path, detail: `Must be one of ${(params.allowedValues as string[]).join(', ')}.` };
    case 'pattern': {
      const examples = schema?.properties?.[path]?.examples ?? [];
      return { parameter: path, detail: `Must look like ${examples.join(' or ')}.` };
    }
    default:
      return { parameter: path || unit, detail: `${message[0]?.toUpperCase()}${message.slice(1)}.` };
  }
}
