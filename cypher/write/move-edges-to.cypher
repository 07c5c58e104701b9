// EDGE is the relationship type. Only where the entity it goes to has none like it.
MATCH (t:Entity {id: $enters})
MATCH (f:Entity {id: $leaves})-[r:EDGE]-(o:Entity)
WHERE $counts[o.id] = r.statements AND r.type = $type AND r.status = $status AND (startNode(r).id = $leaves) = $led
CREATE (o)-[n:EDGE]->(t)
SET n = properties(r)
DELETE r
RETURN o.id AS other
