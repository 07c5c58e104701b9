/** A group of nodes in words: the name it was given, or its members. */
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';

interface Named {
  readonly name: string;
  /** The most told of first. */
  readonly entities: readonly { readonly id: string; readonly name: string }[];
}

/** "Kremlin circle"; of a group without a name "Vladimir Putin and 3 more". */
export function nameOfGroup({ name, entities }: Named): string {
  if (name) return name;
  const [first] = entities;
  return first && entities.length > 1
    ? t('{{name}} and {{count}} more', { name: nameOf(first), count: entities.length - 1 })
    : first
      ? nameOf(first)
      : t('A group');
}
