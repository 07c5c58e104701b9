/** What the map rests on, and who could not be put on it: in words, beneath it. */
import { t } from '../language/t.ts';
import { useExplorer } from './use-explorer.ts';

export function MapCaption({ adrift }: { adrift: number }) {
  const unplaced = useExplorer(({ view, events }) =>
    view.events ? events.items.filter(({ place }) => place === undefined).length : 0,
  );
  return (
    <p className="canvas-caption" role="status">
      {t('Outlines: Natural Earth, de facto lines. Cities: GeoNames.')}
      {adrift > 0 && <> {t('{{count}} without a known place stand beneath the map.', { count: adrift })}</>}
      {unplaced > 0 && (
        <> {t('{{count}} events are drawn as lines here, for no report names their place.', { count: unplaced })}</>
      )}
    </p>
  );
}
