/**
 * A state's army, ministry or embassy that no list knows → whose it is, by its name: "Russian army", "Quân đội Nga",
 * "Embassy of Kenya". So that what an army did and what its state did are one event. Pure.
 */
import { slugOf } from '../../cypher/schema/ids.ts';
import { gazetteerEntries } from '../gazetteer/entries.ts';

/** What a state acts by; not a party, a group or a company that carries its adjective. */
const ARMS =
  /(?:^|-)(?:army|armed-forces|military|navy|air-force|forces|troops|police|coast-guard|border-guard|ministry|embassy|government|parliament|quan-doi|khong-quan|hai-quan|luc-luong|canh-sat|chinh-phu|dai-su-quan|quoc-hoi|phai-doan|delegation|bo-[a-z-]+)(?:-|$)/;

/** Who fights a state, or would be one, carries its adjective too: "Irish Republican Army", "Syrian Democratic Forces". */
const NOT_OF_STATE =
  /(?:^|-)(?:republican|democratic|resistance|rebels?|insurgents?|free|volunteers?|khang-chien|noi-day)(?:-|$)/;

let states: ReadonlyMap<string, string> | undefined;

/** By slug of each name and adjective; of two states that share one, the present one. */
function statesByName(): ReadonlyMap<string, string> {
  if (states) return states;
  const found = new Map<string, string>();
  for (const entry of gazetteerEntries().values()) {
    if (entry.type !== 'State') continue;
    for (const name of [entry.name, ...entry.adjectives, ...(entry.names.vi ?? [])]) {
      const slug = slugOf(name);
      if (!found.has(slug) || entry.until === undefined) found.set(slug, entry.key);
    }
  }
  states = found;
  return found;
}

/** @param id of an organization */
export function stateOfBody(id: string): string | undefined {
  const slug = id.slice(id.indexOf(':') + 1);
  if (!ARMS.test(slug)) return undefined;
  const words = slug.split('-');
  for (let size = words.length - 1; size > 0; size--) {
    const [head, tail] = [words.slice(0, size).join('-'), words.slice(-size).join('-')];
    const [ofHead, ofTail] = [statesByName().get(head), statesByName().get(tail)];
    const rest = ofHead === undefined ? words.slice(0, -size) : words.slice(size);
    if (ofHead ?? ofTail) return NOT_OF_STATE.test(rest.join('-')) ? undefined : (ofHead ?? ofTail);
  }
  return undefined;
}
