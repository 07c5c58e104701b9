/** The user puts a path found between two entities into the graph. */

import type { Path } from '../../server/contract/graph.ts';
import { t } from '../language/t.ts';
import { showEntities } from '../store/explorer.ts';
import { bringIn } from './load-edges.ts';
import { working } from './working.ts';

export const showPath = ({ nodes }: Path) =>
  working(t('Could not show the path'), () =>
    bringIn(
      nodes.map((node) => node.id),
      (state) => showEntities(state, nodes),
    ),
  );
