/**
 * A body that every state has, named without its state ("the Foreign Ministry") → that of the state whose it is in the
 * document: said to be a part of it, named right beside it, or the one state that the document is about. Without this
 * the ministries of all states would be one. A function of the document alone. Pure.
 */
import { type EntityId, entityIdOf, entityTypeOf } from '../../cypher/schema/ids.ts';
import { gazetteerEntry } from '../gazetteer/entries.ts';
import type { DocumentRows, MentionsRow } from '../load/to-rows.ts';

/** A name of these words alone, at least one of them a head, is no body's own. */
const HEADS = setOf(
  'ministry parliament government army navy police senate cabinet court assembly bank guard force forces staff office ' +
    'prosecutor prosecutors service',
);
const WORDS = setOf(
  'the of for and foreign affairs defence defense interior internal home finance economy economic trade industry health ' +
    'justice education energy transport agriculture culture emergency emergencies situations labor labour information ' +
    'environment tourism supreme constitutional high national federal central general armed air security intelligence ' +
    'border coast customs lower upper state special',
);
/** In other languages, whole. */
const NAMES = setOf(
  'bo-ngoai-giao bo-quoc-phong bo-cong-an bo-noi-vu bo-tai-chinh quoc-hoi chinh-phu ministerstvo-inostrannykh-del ' +
    'ministerstvo-inostrannyh-del ministerstvo-oborony ministerstvo-vnutrennikh-del verkhovnyy-sud parlament',
);
/** "The General Assembly" and "the Security Council" are of the United Nations. */
const OF_NO_STATE = /general-assembly|security-council/;
/** How many times as often as the next one the state is named that a document is about. */
const AHEAD = 2;
const WITH_ARTICLE =
  /^(?:United |Netherlands$|Philippines$|Maldives$|Bahamas$|Gambia$)|(?:Republic|Union|Emirates|Islands)$/;

/** By origin, of those whose state is told. */
export function linkBodies(rows: DocumentRows): Map<EntityId, EntityId> {
  const links = new Map<EntityId, EntityId>();
  for (const row of rows.mentions) {
    if (!isBody(row.entity)) continue;
    const state = gazetteerEntry(ownerOf(row, rows));
    if (state?.type === 'State')
      links.set(row.entity, entityIdOf('Organization', nameWith(row.properties.name, state.name)));
  }
  return links;
}

/** What a body is called by that is linked so; undefined for any other link. */
export function bodyName({ entity, properties: { name } }: MentionsRow, linked: EntityId): string | undefined {
  const [before, whose] = [`${entity}-of-`, linked.slice(`${entity}-of-`.length).replace(/^the-/, '')];
  const state = linked.startsWith(before) && isBody(entity) ? gazetteerEntry(`state:${whose}`) : undefined;
  return state && nameWith(name, state.name);
}

const nameWith = (name: string, state: string): string =>
  `${name} of ${WITH_ARTICLE.test(state) ? 'the ' : ''}${state}`;

function isBody(id: EntityId): boolean {
  if (entityTypeOf(id) !== 'Organization' || gazetteerEntry(id)) return false;
  const slug = id.slice(id.indexOf(':') + 1);
  if (NAMES.has(slug)) return true;
  const words = slug.split('-');
  return (
    !OF_NO_STATE.test(slug) &&
    words.some((word) => HEADS.has(word)) &&
    words.every((word) => HEADS.has(word) || WORDS.has(word))
  );
}

function ownerOf(row: MentionsRow, { document, mentions, statements }: DocumentRows): EntityId | undefined {
  const part = statements.find(
    ({ properties: { type, status }, actors: [who] }) =>
      type === 'PART_OF' && status === 'actual' && who === row.entity,
  );
  if (part?.recipients[0] && entityTypeOf(part.recipients[0]) === 'State') return part.recipients[0];
  const states = mentions.filter(({ entity }) => entityTypeOf(entity) === 'State');
  const beside = states.find((state) => standsBeside(document.text, row, state));
  if (beside) return beside.entity;
  const [first, second] = [...states].sort((one, other) => other.properties.count - one.properties.count);
  return first && first.properties.count >= AHEAD * (second?.properties.count ?? 0) ? first.entity : undefined;
}

/** "Kenya's Ministry of Defence", "the Kenyan Ministry of Defence", "the Ministry of Defence of Kenya". */
function standsBeside(text: string, { properties: body }: MentionsRow, { properties: state }: MentionsRow): boolean {
  return body.starts.some((start, place) =>
    state.starts.some((from, at) => {
      const [end, to] = [body.ends[place] ?? start, state.ends[at] ?? from];
      if (to <= start) return /^(?:['’]s)?\s+$/.test(text.slice(to, start));
      return from >= end && /^\s+of\s+(?:the\s+)?$/.test(text.slice(end, from));
    }),
  );
}

function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
