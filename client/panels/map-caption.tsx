/** What the map rests on, and who could not be put on it: in words, beneath it. */
import { t } from '../language/t.ts';

export function MapCaption({ adrift }: { adrift: number }) {
  return (
    <p className="map-caption" role="status">
      {t('Outlines: Natural Earth, de facto lines. Cities: GeoNames.')}
      {adrift > 0 && <> {t('{{count}} without a known place stand beneath the map.', { count: adrift })}</>}
    </p>
  );
}
