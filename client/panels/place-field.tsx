/** Where it took place: the places of what is said among the shown, each with how much it would leave under the other filters. */
import { NativeSelect } from '@mantine/core';
import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { applyFilters } from '../actions/apply-filters.ts';
import { getPlaces } from '../api/among.ts';
import { nameOf } from '../language/local-names.ts';
import { t } from '../language/t.ts';
import { filterQuery, withBound } from '../store/filters.ts';
import { useExplorer } from './use-explorer.ts';

export function PlaceField() {
  const { ids, filters } = useExplorer(({ view }) => ({ ids: view.shown, filters: view.filters }));
  const { place } = filters;
  const others = filterQuery(withBound(filters, 'place', undefined));
  const { data } = useQuery({
    queryKey: ['places', ids, others],
    queryFn: ({ signal }) => getPlaces(ids, others ?? {}, signal),
    enabled: ids.length > 0 && others !== undefined,
    placeholderData: keepPreviousData,
  });
  const items = data?.items ?? [];
  const isListed = place === undefined || items.some((one) => one.place.id === place.id);
  const choose = (id: string) => {
    const chosen = items.find((one) => one.place.id === id)?.place ?? (id === place?.id ? place : undefined);
    void applyFilters(withBound(filters, 'place', chosen && { id: chosen.id, name: chosen.name }));
  };
  return (
    <fieldset className="fields two">
      <legend>{t('Where')}</legend>
      <NativeSelect
        size="xs"
        label={t('Place')}
        value={place?.id ?? ''}
        onChange={(event) => choose(event.currentTarget.value)}
        data={[
          { value: '', label: t('any') },
          // One that a link names may have nothing under these filters: it is set all the same.
          ...(isListed ? [] : [{ value: place.id, label: `${nameOf(place)} (0)` }]),
          ...items.map((one) => ({ value: one.place.id, label: `${nameOf(one.place)} (${one.statements})` })),
        ]}
      />
    </fieldset>
  );
}
