/** Row of a count → the count on the wire. */
import type { StatementCountsRow } from '../../cypher/read/statement-counts.ts';
import type { EntityProfile } from '../contract/graph.ts';
import { known } from './known.ts';

export const toCount = (row: StatementCountsRow): EntityProfile['counts'][number] => known(row);
