// One step away over the edges kept between entities: the heaviest neighbors first.
MATCH (e:Entity {id: $id})-[r:EDGES]-(n:Entity)
WHERE r.status IN $statuses AND r.type IN $types
WITH n, sum(r.weight) AS weight, max(r.lastDate) AS lastDate
RETURN n.id AS id, weight, lastDate
ORDER BY weight DESC, lastDate DESC, id
SKIP $skip LIMIT $limit
