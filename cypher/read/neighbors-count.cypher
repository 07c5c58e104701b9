MATCH (e:Entity {id: $id})-[r:EDGES]-(n:Entity)
WHERE r.status IN $statuses AND r.type IN $types
RETURN count(DISTINCT n) AS total
