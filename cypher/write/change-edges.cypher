// Starts from the less connected end, so that a hub at the other costs nothing. Only what is other than before is set.
UNWIND $rows AS row
MATCH (e:Entity {id: row.start})-[r:EDGES]-(o:Entity)
WHERE o.id = row.other AND r.type = row.type AND r.status = row.status AND startNode(r).id = row.source
SET r += row.changes
