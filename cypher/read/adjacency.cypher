// One step of the path search: for each entity the others that an edge joins it to, with how many statements they take
// part in. One row an entity, so that a hub costs a list and not a row for each neighbor.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:EDGES]-(b:Entity)
WHERE EDGE_FILTER AND r.confidence >= $minConfidence
WITH DISTINCT id, b
RETURN id, collect(b.id) AS neighbors, collect(b.statements) AS statements
