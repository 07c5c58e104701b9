// EDGE is the relationship type. To which of some others an entity has such an edge of its own.
MATCH (t:Entity {id: $enters})-[r:EDGE]-(o:Entity)
WHERE $counts[o.id] IS NOT NULL AND r.type = $type AND r.status = $status AND (startNode(r).id = $enters) = $leads
RETURN o.id AS other
