// After delete-mentions: none of these is there, so none is looked for among the many of a well-known entity.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MATCH (e:Entity {id: row.entity})
CREATE (e)-[m:MENTIONED_IN]->(d)
SET m = row.properties
