// ROLE is ACTOR, RECIPIENT, PLACE or ATTRIBUTED_TO. After the ends that were there are deleted.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[r:ROLE]->(e)
SET r = row.properties
