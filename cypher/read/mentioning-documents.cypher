// Ids of the documents that mention an entity; with `$moved` only those in which extraction found another one.
UNWIND $ids AS id
MATCH (e:Entity {id: id})-[m:MENTIONED_IN]->(d:Document)
WHERE NOT $moved OR m.origin IS NOT NULL OR m.linked IS NOT NULL
RETURN DISTINCT d.id AS document
