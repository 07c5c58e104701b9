// Starts from the less connected end, so that a hub at the other costs nothing.
UNWIND $rows AS row
MATCH (e:Entity {id: row.start})-[r:EDGES]-(o:Entity)
WHERE o.id = row.other AND r.type = row.properties.type AND r.status = row.properties.status AND startNode(r).id = row.source
SET r = row.properties
