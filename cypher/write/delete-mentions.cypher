UNWIND $rows AS row
MATCH (d:Document {id: row.document})<-[m:MENTIONED_IN]-(e:Entity)
WHERE e.id = row.entity AND coalesce(m.origin, e.id) = row.origin
DELETE m
