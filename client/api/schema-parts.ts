/** The description of the API (`schema.d.ts`, which is generated) taken apart by verb and path: what is given, what is answered. */
import type { paths } from './schema.d.ts';

type Verb = 'get' | 'post' | 'put' | 'delete';
type Operation<V extends Verb, Path extends string> = `/api/v1${Path}` extends infer Whole
  ? Whole extends keyof paths
    ? paths[Whole][V]
    : never
  : never;

/** The paths under /api/v1 that take a verb. */
export type PathOf<V extends Verb> = {
  [Whole in keyof paths]: paths[Whole] extends { [verb in V]: object }
    ? Whole extends `/api/v1${infer Path}`
      ? Path
      : never
    : never;
}[keyof paths];

/** As they are written here: lists may be readonly, and what may be left out may be undefined. */
type Loose<Values> = {
  readonly [Name in keyof Values]:
    | (Values[Name] extends (infer Item)[] | undefined ? readonly Item[] : Values[Name])
    | (object extends Pick<Values, Name> ? undefined : never);
};
/** `never` stands in the schema for what there is none of. */
type Some<Values> = [Values] extends [undefined] ? unknown : NonNullable<Values>;

/** Parameters of path and query together. */
export type Given<V extends Verb, Path extends string> =
  Operation<V, Path> extends { parameters: { path?: infer InPath; query?: infer InQuery } }
    ? Loose<Some<InPath> & Some<InQuery>>
    : never;

export type Body<V extends Verb, Path extends string> =
  Operation<V, Path> extends { requestBody: { content: { 'application/json': infer Content } } }
    ? DeepReadonly<Content>
    : never;

type DeepReadonly<Value> = Value extends (infer Item)[]
  ? readonly DeepReadonly<Item>[]
  : Value extends object
    ? { readonly [Name in keyof Value]: DeepReadonly<Value[Name]> }
    : Value;

/** What a good answer holds. */
export type Answer<V extends Verb, Path extends string> =
  Operation<V, Path> extends { responses: infer Responses }
    ? Responses[keyof Responses] extends infer Response
      ? Response extends { content: { 'application/json': infer Content } }
        ? Content
        : never
      : never
    : never;

/** The filter of statements that most questions take. */
export type Filter = Omit<Given<'get', '/graph'>, 'id' | 'limit'>;
