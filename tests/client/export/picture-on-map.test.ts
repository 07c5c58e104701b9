import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { onTheMap } from '../../../client/export/picture-on-map.ts';
import { toSvg } from '../../../client/export/to-svg.ts';
import { toElements } from '../../../client/graph/to-elements.ts';
import { type Atlas, outlinesOf, project } from '../../../client/map/projection.ts';
import { LIGHT } from '../../../client/styles/palette.ts';
import { makeEdge, makeEntity, makeExplorer } from '../store/make-explorer.ts';

const outlines = outlinesOf(
  JSON.parse(
    readFileSync(new URL('../../../node_modules/world-atlas/countries-110m.json', import.meta.url), 'utf8'),
  ) as Atlas,
);
const [belarus, vietnam] = [makeEntity('belarus', { type: 'State' }), makeEntity('vietnam', { type: 'State' })];
const places = { belarus: project([28.4, 53.4]), vietnam: project([108.3, 13.6]), nobody: { x: 9000, y: 9000 } };

test('land beneath the nodes: each stands inside its own outline; who is not drawn moves nothing', async () => {
  const picture = await onTheMap(
    {
      elements: toElements(makeExplorer([belarus, vietnam], [makeEdge('belarus', 'vietnam')])),
      positions: places,
      palette: LIGHT,
      caption: { title: 'Two', summary: '', sources: 'Read.' },
    },
    {
      earth: {
        outlines,
        cities: [],
        placeOf: () => undefined,
        countriesOf: () => new Set(),
        loadFineOutlines: () => Promise.resolve(outlines),
      },
      where: { at: new Map(), tied: new Map(), adrift: [] },
      lit: new Set(['112']),
      adriftWords: 'No place known',
    },
  );
  expect(Object.keys(picture.positions)).toEqual(['belarus', 'vietnam']);
  const [, dx = '', dy = '', zoom = ''] = /translate\((\S+) (\S+)\) scale\((\S+)\)/.exec(picture.beneath ?? '') ?? [];
  for (const id of ['belarus', 'vietnam'] as const) {
    expect(picture.positions[id]?.x).toBeCloseTo(places[id].x * Number(zoom) + Number(dx), -1);
    expect(picture.positions[id]?.y).toBeCloseTo(places[id].y * Number(zoom) + Number(dy), -1);
  }
  expect(picture.caption.sources).toBe('Read. Outlines: Natural Earth, de facto lines.');
  const svg = toSvg(picture);
  expect(svg.match(new RegExp(`fill="${LIGHT.landLit}"`, 'g'))).toHaveLength(1);
  // The land lies under lines and nodes.
  expect(svg.indexOf('url(#earth)')).toBeLessThan(svg.indexOf('class="lines"'));
  expect(svg).toContain('>BELARUS<');
});
