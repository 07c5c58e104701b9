// The edges between one entity and the given others, either way.
MATCH (a:Entity {id: $id})-[r:EDGES]-(b:Entity)
WHERE EDGE_FILTER AND $among[b.id]
RETURN startNode(r).id AS source, endNode(r).id AS target, properties(r) AS properties
ORDER BY source, target, r.type, r.status
