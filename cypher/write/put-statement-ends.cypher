// ROLE is ACTOR, RECIPIENT, PLACE or ATTRIBUTED_TO. After delete-statements: none of these is there.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
CREATE (s)-[r:ROLE]->(e)
SET r.position = row.position
