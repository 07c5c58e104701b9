// The statements of one type and status that have both entities at their ends, with what an edge sums up of them.
MATCH (a:Entity {id: $a})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE s.type = $type AND s.status = $status
WITH DISTINCT s
MATCH (s)-[:ACTOR|RECIPIENT]->(b:Entity)
WHERE b.id = $b
WITH DISTINCT s
MATCH (s)-[r:ACTOR|RECIPIENT]->(e:Entity)
RETURN s.id AS statement, s.effectiveDate AS date, s.confidence AS confidence, s.publisher AS publisher, type(r) AS role, e.id AS entity
ORDER BY statement, role, r.position
