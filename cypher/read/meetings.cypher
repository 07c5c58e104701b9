// The CONSULT events an entity took part in (with a second one, if asked), newest first: one row an event, however many
// statements report it.
MATCH (e:Entity {id: $entity})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
  AND ($counterpart IS NULL OR EXISTS { MATCH (s)-[:ACTOR|RECIPIENT]->(o:Entity) WHERE o.id = $counterpart })
WITH s.event AS event, max(s.effectiveDate) AS date, count(DISTINCT s) AS statements, max(s.confidence) AS confidence
RETURN event, date, statements, confidence
ORDER BY date DESC, event
SKIP $skip LIMIT $limit
