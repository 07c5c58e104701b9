// The statements behind an edge: those of one entity that have the other at their ends, the surest first.
MATCH (a:Entity {id: $a})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s
MATCH (s)-[:ACTOR|RECIPIENT]->(b:Entity)
WHERE b.id = $b
WITH DISTINCT s
RETURN s.id AS statement
ORDER BY s.confidence DESC, s.effectiveDate DESC, statement
SKIP $skip LIMIT $limit
