// The edges from one entity to the given others.
MATCH (a:Entity {id: $source})-[r:EDGES]->(b:Entity)
WHERE b.id IN $targets
RETURN b.id AS target, properties(r) AS properties
