/** The words and initials of an organization's name, by which its names are looked for together. Pure. */
import { type EntityId, entityTypeOf, slugOf } from '../../cypher/schema/ids.ts';
import { romanize } from '../../cypher/schema/romanize.ts';

const SMALL_WORDS = new Set('the of for and in on to a an de la du des y et der und'.split(' '));

/** Of a name, or of the slug that an id carries. */
export const organizationWords = (name: string): string[] =>
  slugOf(romanize(name))
    .split('-')
    .filter((word) => word !== '' && !SMALL_WORDS.has(word));

/** "popular civic list" → "pcl"; initials as they are. */
export const initialsOf = (words: readonly string[]): string =>
  words.length === 1 ? (words[0] as string) : words.map((word) => word[0]).join('');

export const isOrganization = ({ origin }: { origin: EntityId }): boolean => entityTypeOf(origin) === 'Organization';
