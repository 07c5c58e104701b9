/** A process for embedded.test.ts: writes notes into the graph file it is given and prints how many are acknowledged. */
import { openEmbedded } from '../../../cypher/engine/embedded.ts';
import type { Query } from '../../../cypher/engine/engine.ts';

const putNote: Query<{ id: number }, object> = { name: 'put-note', text: () => 'CREATE (:Note {id: $id})' };

const engine = openEmbedded(process.argv[2]);
for (let id = 1; ; id++) {
  await engine.write(({ run }) => run(putNote, { id }));
  process.stdout.write(`${id}\n`);
}
