/** The user takes what is shown away as a file. */

import type { ExportFormat } from '../../server/contract/graph.ts';
import { exportNodes } from '../api/export.ts';
import { t } from '../language/t.ts';
import { tell, visibleEntities } from '../store/explorer.ts';
import { change, present } from '../store/explorer-store.ts';
import { filterQuery } from '../store/filters.ts';
import { working } from './working.ts';

/** @param save hands the file to the browser */
export const exportGraph = (format: ExportFormat, save: (name: string, content: Blob) => void) =>
  working(t('Could not export the graph'), async () => {
    const filter = filterQuery(present().view.filters);
    const nodes = visibleEntities(present()).map((entity) => entity.id);
    if (!filter || nodes.length === 0) {
      change((state) => tell(state, { tone: 'plain', title: t('Nothing is shown, so there is nothing to export') }));
      return;
    }
    const file = await exportNodes(format, nodes, filter);
    save(file.name, file.content);
  });
