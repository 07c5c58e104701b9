// The statements an entity takes part in, newest first.
MATCH (e:Entity {id: $entity})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s
RETURN s.id AS statement
ORDER BY s.effectiveDate DESC, statement
SKIP $skip LIMIT $limit
