/**
 * HOLDS_OFFICE: the offices that the mention step read with names ("Russian Defense Minister Sergei Shoigu") and
 * descriptions ("Lukashenko, president of Belarus"), said of the person that coreference and linking found.
 */
import type { EntityId } from '../../cypher/schema/ids.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { LinkedMention, Office } from '../model/mention.ts';
import type { FoundRelation } from './relation.ts';
import { type SentenceView, typeOf } from './sentence-view.ts';

/** How often an office is read right: before a name, of a person whose offices are known, in a description. */
const FITS = { title: 0.92, known: 0.88, described: 0.8 };

/** @param publishedAt says which of a person's known offices a bare title means */
export function findOffices(view: SentenceView, publishedAt?: string): FoundRelation[] {
  return view.mentions.flatMap((mention): FoundRelation[] => {
    const { office, entities, number, kind } = mention;
    const [subject] = entities;
    if (!office || !subject || typeOf(subject) !== 'Person' || entities.length !== 1) return [];
    if (number === 'plural' || kind === 'pronoun' || !isOffice(view, office)) return [];
    const first = office.first ?? mention.first;
    const former = isFormer(view, first, mention);
    const said = ownerSaid(view, mention, office, first);
    const object = said ?? (kind === 'name' ? knownOwner(view, subject, office, former, publishedAt) : undefined);
    if (!object || object === subject || typeOf(object) === 'Place') return [];
    const fit = kind === 'nominal' ? FITS.described : said ? FITS.title : FITS.known;
    return [
      {
        type: 'HOLDS_OFFICE',
        subject,
        object,
        title: office.title,
        ...(former ? { former } : {}),
        first,
        last: mention.last,
        confidence: fit * mention.confidence,
      },
    ];
  });
}

/** "Candidate" and "journalist" are said of people too, and are no offices. */
const isOffice = ({ words }: SentenceView, { title, role }: Office): boolean =>
  (role ?? title)
    .toLowerCase()
    .split(/[\s-]+/)
    .some((word) => words.relations.offices.has(word));

/** "Former", before the title or between whose it is and the title: "former French president", "Poland's ex-president". */
function isFormer({ tree, words }: SentenceView, first: number, { kind, first: name, last }: LinkedMention): boolean {
  const end = kind === 'nominal' ? last : name - 1;
  for (let at = Math.max(0, first - 1); at <= end; at++)
    if (words.relations.former.has(tree.word(at).text.toLowerCase())) return true;
  return false;
}

/** Whose office it is, as the text says it: an entity of the document. */
function ownerSaid(view: SentenceView, mention: LinkedMention, { of }: Office, first: number): EntityId | undefined {
  if (of === undefined) return undefined;
  const known = [...view.entities].find((entity) => entity === of);
  if (known) return known;
  const inside = view.mentions.filter(
    (other) =>
      other !== mention &&
      other.first >= first &&
      other.last <= mention.last &&
      (other.type === 'State' || other.type === 'Organization'),
  );
  return inside.length === 1 ? inside[0]?.entities[0] : undefined;
}

/**
 * "President Reagan" in 1986: whose president he was is known, where the gazetteer has one office of that name for him
 * in the year of the document, or ever where no year is known. A bare "Mr. Reagan" says nothing.
 */
function knownOwner(
  view: SentenceView,
  subject: EntityId,
  { title, role }: Office,
  former: boolean,
  publishedAt: string | undefined,
): EntityId | undefined {
  const year = Number(publishedAt?.slice(0, 4));
  const words = (role ?? title).toLowerCase();
  const offices = (gazetteerEntry(subject)?.offices ?? []).filter(
    (office) =>
      office.title.toLowerCase() === words &&
      (!year || (office.from <= year && (former || (office.to ?? year) >= year))),
  );
  const owners = [...new Set(offices.map(({ of }) => of))].filter((entity) => view.entities.has(entity));
  return owners.length === 1 ? owners[0] : undefined;
}
