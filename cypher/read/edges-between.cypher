// The edges among a set of entities.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:EDGES]->(b:Entity)
WHERE EDGE_FILTER AND b.id IN $ids
RETURN a.id AS source, b.id AS target, properties(r) AS properties
ORDER BY source, target, r.type, r.status
