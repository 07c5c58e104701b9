/** Row of an office → the office on the wire. */
import type { OfficesRow } from '../../cypher/read/offices.ts';
import { entityTypeOf } from '../../cypher/schema/ids.ts';
import type { EntityProfile } from '../contract/graph.ts';
import { known } from './known.ts';

type Office = EntityProfile['offices'][number];

export function toOffice({ person, personName, of, ofName, title, former, ...rest }: OfficesRow): Office {
  return known({
    person: { id: person, type: entityTypeOf(person) ?? 'Person', name: personName },
    of: { id: of, type: entityTypeOf(of) ?? 'Organization', name: ofName },
    title: title ?? '',
    former: former ?? false,
    ...rest,
  });
}
