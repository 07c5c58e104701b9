/**
 * What a document tells of an organization that may go by its initials: "the PCL" of one text is "the Popular Civic List"
 * of another. Pure; from the rows of one document. Initials and full names that have them stand in one block.
 */
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import type { DocumentRows, MentionsRow } from '../load/to-rows.ts';
import { organizationWords } from './organization-words.ts';
import type { Profile } from './profile.ts';

/** "PCL", "UMNO"; longer ones are words in capitals. */
const INITIALS = /^\p{Lu}{2,6}$/u;
const MOST_WORDS = 6;

export function profilesOfOrganizations({ document, mentions, statements }: DocumentRows): Profile[] {
  return mentions.filter(isNamed).map(({ entity, properties: { name, forms } }): Profile => {
    const owners = statements.flatMap(({ properties: { type, status }, actors: [who], recipients: [whose] }) =>
      type === 'PART_OF' && status === 'actual' && who === entity && whose && entityTypeOf(whose) === 'State'
        ? [whose]
        : [],
    );
    return {
      document: document.id,
      origin: entity,
      words: organizationWords(name),
      texts: [...new Set([name, ...forms])].sort(),
      titles: [],
      states: [...new Set(owners)].sort(),
      published: document.publishedAt?.slice(0, 'YYYY-MM-DD'.length),
      others: mentions.map((row) => row.entity).filter((id) => id !== entity),
    };
  });
}

function isNamed({ entity, properties: { name } }: MentionsRow): boolean {
  if (entityTypeOf(entity) !== 'Organization') return false;
  const { length } = organizationWords(name);
  return INITIALS.test(name) || (length > 1 && length <= MOST_WORDS);
}
