/**
 * What entities are called in the language spoken. The API's names are English where one is known, and stay so in the
 * store, in answers, links and saved views; only what is shown goes through `nameOf`, so that another language is
 * another table and nothing has to be asked for again.
 */

interface Named {
  readonly id: string;
  readonly name: string;
}

let names: Readonly<Record<string, string>> = {};

/** Takes over a table, by id of the entity: those that have another name in the language than the API gives. */
export function callBy(table: Readonly<Record<string, string>>): void {
  names = table;
}

/** The name to show. */
export const nameOf = ({ id, name }: Named): string => names[id] ?? name;

/** The entity under the name to show; the one it had is one of its others then. */
export function asCalled<Entity extends Named & { readonly aliases: readonly string[] }>(entity: Entity): Entity {
  const name = nameOf(entity);
  if (name === entity.name) return entity;
  return { ...entity, name, aliases: [entity.name, ...entity.aliases.filter((alias) => alias !== name)] };
}
