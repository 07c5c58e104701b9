// The edges between an entity and the given others: a writer names the less connected end as `start`.
UNWIND $rows AS row
MATCH (e:Entity {id: row.start})-[r:EDGES]-(o:Entity)
WHERE o.id IN row.others
RETURN startNode(r).id AS source, endNode(r).id AS target, properties(r) AS properties
