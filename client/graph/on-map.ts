/** The state of the explorer and the earth → who stands where on the map, and what the ground shows. Pure. */
import { t } from '../language/t.ts';
import type { Earth } from '../map/earth.ts';
import { whereabouts, withEvents } from '../map/whereabouts.ts';
import { drawn } from '../store/drawn.ts';
import type { Explorer } from '../store/explorer.ts';
import { folded } from '../store/groups.ts';
import type { Position } from '../store/view.ts';
import type { OnMap } from './drawing.ts';

export function onMapOf(state: Explorer, earth: Earth): OnMap {
  const { entities, groups, edges, events, shownAs } = folded(state);
  const members = new Map(groups.map((group) => [group.id, group.entities]));
  const where = whereabouts(
    [...entities, ...groups].map(({ id }) => id),
    edges,
    (id) => {
      const entity = state.entities[id];
      // A group of states stands in their middle.
      return entity
        ? earth.placeOf(entity)
        : middleOf((members.get(id) ?? []).flatMap((one) => earth.placeOf(one) ?? []));
    },
  );
  const places = new Map(events.flatMap(({ place }) => (place ? [[shownAs(place.id), place] as const] : [])));
  return {
    earth,
    where: withEvents(
      where,
      events.map(({ id, place }) => ({ id, ...(place && { place: shownAs(place.id) }) })),
      (id) => {
        const place = places.get(id);
        return place && earth.placeOf(place);
      },
    ),
    lit: earth.countriesOf(drawn(state).entities.filter(({ type }) => type === 'State')),
    adriftWords: t('No place known'),
  };
}

function middleOf(spots: readonly Position[]): Position | undefined {
  if (spots.length === 0) return undefined;
  const mean = (along: 'x' | 'y') => Math.round(spots.reduce((sum, spot) => sum + spot[along], 0) / spots.length);
  return { x: mean('x'), y: mean('y') };
}
