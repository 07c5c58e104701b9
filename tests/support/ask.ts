import type { Query } from '../../cypher/engine/engine.ts';

/** A query of a test's own, without parameters and the same text on both engines. */
export const ask = <Row extends object>(text: string): Query<object, Row> => ({ name: 'test', text: () => text });
