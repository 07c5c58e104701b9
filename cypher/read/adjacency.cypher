// One step of the path search: who is one edge away from each of these.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:EDGES]-(b:Entity)
WHERE r.status = 'actual' AND r.type IN $types AND r.confidence >= $minConfidence
RETURN DISTINCT a.id AS from, b.id AS to
