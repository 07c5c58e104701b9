// One step away over the edges kept between entities: the heaviest neighbors first.
MATCH (e:Entity {id: $id})-[r:EDGES]-(n:Entity)
WHERE EDGE_FILTER
WITH n, sum(r.weight) AS weight
RETURN n.id AS id, weight
ORDER BY weight DESC, id
SKIP $skip LIMIT $limit
