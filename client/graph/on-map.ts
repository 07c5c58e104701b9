/** The state of the explorer and the earth → who stands where on the map, and what the ground shows. Pure. */
import { t } from '../language/t.ts';
import type { Earth } from '../map/earth.ts';
import { whereabouts } from '../map/whereabouts.ts';
import { drawn } from '../store/drawn.ts';
import type { Explorer } from '../store/explorer.ts';
import type { OnMap } from './drawing.ts';

export function onMapOf(state: Explorer, earth: Earth): OnMap {
  const { entities, edges } = drawn(state);
  const where = whereabouts(
    entities.map(({ id }) => id),
    edges,
    (id) => {
      const entity = state.entities[id];
      return entity && earth.placeOf(entity);
    },
  );
  return {
    earth,
    where,
    lit: earth.countriesOf(entities.filter(({ type }) => type === 'State')),
    adriftWords: t('No place known'),
  };
}
