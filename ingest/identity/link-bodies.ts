/**
 * A body that every state has, named without its state ("the Foreign Ministry") → that of the state whose it is in the
 * document: said to be a part of it, named right beside it, or the one state that the document is about. Without this
 * the ministries of all states would be one. A function of the document alone. Pure.
 */
import { type EntityId, entityIdOf, entityTypeOf, slugOf } from '../../cypher/schema/ids.ts';
import { romanize } from '../../cypher/schema/romanize.ts';
import { type GazetteerEntry, gazetteerEntries, gazetteerEntry } from '../gazetteer/entries.ts';
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

/** By origin, of those whose state is told: beside the name, or in it ("the Belarusian Interior Ministry"). */
export function linkBodies(rows: DocumentRows): Map<EntityId, EntityId> {
  const links = new Map<EntityId, EntityId>();
  for (const row of rows.mentions) {
    const inside = bodyWithState(row.entity);
    const state = inside?.state ?? (isBody(row.entity) ? gazetteerEntry(ownerOf(row, rows)) : undefined);
    if (state?.type !== 'State') continue;
    const target = targetOf(commonName(inside?.body ?? row.properties.name), state);
    if (target !== row.entity) links.set(row.entity, target);
  }
  return links;
}

/** What a body is called by that is linked so; undefined for any other link. */
export function bodyName({ entity, properties: { name } }: MentionsRow, linked: EntityId): string | undefined {
  const inside = bodyWithState(entity);
  const whose = /-of-(?:the-)?([a-z-]+)$/.exec(linked)?.[1];
  const state = inside?.state ?? (isBody(entity) ? gazetteerEntry(`state:${whose}`) : undefined);
  if (state === undefined) return undefined;
  const whole = nameWith(commonName(inside?.body ?? name), state.name);
  return entityIdOf('Organization', whole) === linked ? whole : undefined;
}

/** The ministry that a list knows by its state's adjective ("Russian Foreign Ministry"), else "Foreign Ministry of Kenya". */
function targetOf(body: string, state: GazetteerEntry): EntityId {
  for (const adjective of state.adjectives) {
    const known = knownBodies().get(slugOf(`${adjective} ${body}`));
    if (known !== undefined) return known;
  }
  return entityIdOf('Organization', nameWith(body, state.name));
}

let known: ReadonlyMap<string, EntityId> | undefined;

function knownBodies(): ReadonlyMap<string, EntityId> {
  known ??= new Map(
    [...gazetteerEntries().values()].flatMap(({ type, kind, key, name, aliases }) =>
      type === 'Organization' && kind === 'ministry'
        ? [name, ...aliases].map((one): [string, EntityId] => [slugOf(one), key])
        : [],
    ),
  );
  return known;
}

/** "Belarusian Interior Ministry" → the Interior Ministry, of Belarus. */
function bodyWithState(id: EntityId): { body: string; state: GazetteerEntry } | undefined {
  if (entityTypeOf(id) !== 'Organization' || gazetteerEntry(id)) return undefined;
  const words = id.slice(id.indexOf(':') + 1).split('-');
  for (let size = words.length - 1; size > 0; size--) {
    const state = statesByAdjective().get(words.slice(0, size).join('-'));
    const body = words.slice(size).join('-');
    if (state !== undefined && isBody(`organization:${body}` as EntityId))
      return { body: words.slice(size).map(capitalized).join(' '), state };
  }
  return undefined;
}

let adjectives: ReadonlyMap<string, GazetteerEntry> | undefined;

function statesByAdjective(): ReadonlyMap<string, GazetteerEntry> {
  adjectives ??= new Map(
    [...gazetteerEntries().values()]
      .filter(({ type, until }) => type === 'State' && until === undefined)
      .flatMap((state) => state.adjectives.map((one): [string, GazetteerEntry] => [slugOf(one), state])),
  );
  return adjectives;
}

const capitalized = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** Of the names that every state's ministry goes by the shortest: "Ministry of Foreign Affairs" → "Foreign Ministry". */
function commonName(name: string): string {
  const english = ENGLISH.find(([form]) => form.test(slugOf(romanize(name))))?.[1];
  return english ?? name;
}

const ENGLISH: readonly (readonly [RegExp, string])[] = [
  [
    /^(?:ministry-of-foreign-affairs|foreign-affairs-ministry|bo-ngoai-giao|ministerstvo-inostrann)/,
    'Foreign Ministry',
  ],
  [/^(?:ministry-of-defen[cs]e|defen[cs]e-ministry|bo-quoc-phong|ministerstvo-oborony)$/, 'Defense Ministry'],
  [/^(?:ministry-of-(?:the-)?inter(?:ior|nal-affairs)|ministerstvo-vnutrenn)/, 'Interior Ministry'],
  [/^(?:ministry-of-finance|bo-tai-chinh)$/, 'Finance Ministry'],
];

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
