// The statements of one type and status that have two entities at their ends, with what an edge tells of the extreme
// ones: a writer names the less connected end as `start`.
UNWIND $rows AS row
MATCH (e:Entity {id: row.start})<-[mine:ACTOR|RECIPIENT]-(s:Statement)
WHERE s.type = row.type AND s.status = row.status AND (s.verdict IS NULL OR s.verdict <> 'rejected')
MATCH (s)-[theirs:ACTOR|RECIPIENT]->(o:Entity)
WHERE o.id = row.other
RETURN row.key AS key, type(mine) AS mine, type(theirs) AS theirs, s.id AS statement, s.effectiveDate AS date, s.confidence AS confidence
