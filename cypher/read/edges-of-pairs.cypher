// The edges of pairs of entities, either way. Quick when the first of each pair is the one with fewer edges.
UNWIND $pairs AS pair
MATCH (a:Entity {id: pair.a})-[r:EDGES]-(b:Entity)
WHERE b.id = pair.b AND EDGE_FILTER AND r.confidence >= $minConfidence
RETURN startNode(r).id AS source, endNode(r).id AS target, properties(r) AS properties
