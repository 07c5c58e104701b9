/** A description of an API with every shape written out → the same with named shapes referred to, which reads better. */

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * @param named shapes by the name they get under components/schemas
 * @returns the description, each occurrence of a named shape a reference
 */
export function nameSchemas<Description extends object>(
  description: Description,
  named: Record<string, object>,
): Description {
  const nameOf = new Map(Object.entries(named).map(([name, schema]) => [keyOf(toJson(schema)), name]));
  const refer = (value: Json, whole?: string): Json => {
    if (Array.isArray(value)) return value.map((item) => refer(item));
    if (value === null || typeof value !== 'object') return value;
    const name = nameOf.get(keyOf(value));
    if (name !== undefined && name !== whole) {
      const { description: own } = value;
      return { $ref: `#/components/schemas/${name}`, ...(own === undefined ? {} : { description: own }) };
    }
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, refer(inner)]));
  };
  const { components, ...rest } = refer(toJson(description)) as { [key: string]: Json };
  const schemas = Object.fromEntries(
    Object.entries(named).map(([name, schema]) => [name, refer(toJson(schema), name)]),
  );
  return { ...rest, components: { ...(components as object), schemas } } as unknown as Description;
}

const toJson = (value: object): Json => JSON.parse(JSON.stringify(value));

/** What a shape is, whatever is said of it at the place where it stands. */
const keyOf = (schema: Json): string => {
  if (schema === null || typeof schema !== 'object' || Array.isArray(schema)) return '';
  const { description: _, ...shape } = schema;
  return JSON.stringify(shape);
};
