import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeGraph } from '../../../cypher/schema/describe-graph.ts';

it('is what GRAPH.md says', async () => {
  await expect(describeGraph()).toMatchFileSnapshot(join(import.meta.dirname, '../../../cypher/schema/GRAPH.md'));
});
