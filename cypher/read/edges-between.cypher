// The edges among a set of entities.
UNWIND $ids AS id
MATCH (a:Entity {id: id})-[r:EDGES]->(b:Entity)
WHERE b.id IN $ids AND r.status IN $statuses AND r.type IN $types
RETURN a.id AS source, b.id AS target, properties(r) AS properties
ORDER BY source, target, r.type, r.status
