// Starts from the less connected end, so that a hub at the other costs nothing.
UNWIND $rows AS row
UNWIND row.starts AS start
MATCH (e:Entity {id: start})-[r:EDGES]-(o:Entity)
WHERE o.id = row.other AND r.type = row.type AND r.status = row.status
  AND startNode(r).id = CASE WHEN row.leads THEN start ELSE row.other END
DELETE r
