/**
 * Whether a stored statement passes a filter, its place excepted, which is none of its own properties: for questions that
 * start from events, whose reports are found without one. Says in JavaScript what cypher/read/statement-filter.cypher says; a test holds the two together.
 */
import type { StatementFilterParameters } from '../../cypher/read/statement-filter.ts';
import type { StoredStatement } from '../../cypher/schema/graph-model.ts';

export function passesFilter(filter: StatementFilterParameters): (statement: StoredStatement) => boolean {
  const { types, statuses, minConfidence, from, to, knownBy, publisher, language } = filter;
  return (statement) => {
    const { effectiveDate, publishedAt } = statement;
    return (
      types.includes(statement.type) &&
      statuses.includes(statement.status) &&
      statement.confidence >= minConfidence &&
      statement.verdict !== 'rejected' &&
      (from === null || (effectiveDate !== undefined && `${effectiveDate}~` >= from)) &&
      (to === null || (effectiveDate !== undefined && effectiveDate <= `${to}~`)) &&
      (knownBy === null || (publishedAt !== undefined && publishedAt <= `${knownBy}~`)) &&
      (publisher === null || statement.publisher === publisher) &&
      (language === null || statement.language === language)
    );
  };
}
