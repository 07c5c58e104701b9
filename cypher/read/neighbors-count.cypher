MATCH (e:Entity {id: $id})-[r:EDGES]-(n:Entity)
WHERE EDGE_FILTER
RETURN count(DISTINCT n) AS total
