// ROLE is ACTOR, RECIPIENT, PLACE or ATTRIBUTED_TO. After the ends that were there are deleted.
UNWIND $rows AS row
MATCH (e:Entity {id: row.entity})
UNWIND row.statements AS statement
MATCH (s:Statement {id: statement})
CREATE (s)-[r:ROLE]->(e)
SET r = row.properties
