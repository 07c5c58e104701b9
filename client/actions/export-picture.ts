/** The user takes the graph away as a picture, or as a page that opens without a server. */

import { getStatementsAmong } from '../api/among.ts';
import { captionOf } from '../export/caption.ts';
import { onTheMap } from '../export/picture-on-map.ts';
import { toPage } from '../export/to-page.ts';
import { toPng } from '../export/to-png.ts';
import { toSvg } from '../export/to-svg.ts';
import { onMapOf } from '../graph/on-map.ts';
import { toElements } from '../graph/to-elements.ts';
import { t } from '../language/t.ts';
import { loadEarth } from '../map/earth.ts';
import { drawn } from '../store/drawn.ts';
import { tell, visibleEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { filterQuery } from '../store/filters.ts';
import { folded } from '../store/groups.ts';
import type { Palette } from '../styles/palette.ts';
import { working } from './working.ts';

export type PictureFormat = 'svg' | 'png' | 'html';

/** @param save hands the file to the browser */
export const exportPicture = (format: PictureFormat, palette: Palette, save: (name: string, content: Blob) => void) =>
  working(t('Could not export the picture'), async () => {
    // Nothing stands out in a file: what is selected is between the reader and the screen.
    const { selection: _, ...view } = present().view;
    const state = { ...present(), view: { ...view, picked: [] }, frontiers: {} };
    const filter = filterQuery(view.filters);
    const entities = visibleEntities(state);
    if (!filter || entities.length === 0) {
      change((now) => tell(now, { tone: 'plain', title: t('Nothing is shown, so there is nothing to export') }));
      return;
    }
    const { items, notes } = await getStatementsAmong(
      entities.map(({ id }) => id),
      filter,
    );
    const caption = captionOf(state, items, new Date().toISOString().slice(0, 10));
    const drawing = { elements: toElements(state), positions: view.positions, palette, caption };
    const picture = view.layout === 'map' ? await onTheMap(drawing, onMapOf(state, await loadEarth())) : drawing;
    if (format === 'html') {
      const page = toPage({
        ...picture,
        entities,
        edges: drawn(state).lines,
        folded: folded(state),
        statements: items,
        notes,
      });
      save('entente.html', new Blob([page], { type: 'text/html' }));
      return;
    }
    const svg = toSvg(picture);
    if (format === 'svg') save('entente.svg', new Blob([svg], { type: 'image/svg+xml' }));
    else save('entente.png', await toPng(svg));
  });
