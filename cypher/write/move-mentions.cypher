// What documents mention of one origin, unchanged but for the entity that it is shown as; `kept` is null where that is the
// origin itself.
UNWIND $rows AS row
MATCH (t:Entity {id: row.to})
UNWIND row.documents AS document
MATCH (d:Document {id: document})<-[m:MENTIONED_IN]-(e:Entity)
WHERE e.id = row.from AND coalesce(m.origin, e.id) = row.origin
CREATE (t)-[n:MENTIONED_IN]->(d)
SET n = properties(m)
SET n.origin = row.kept
DELETE m
