// ROLE is ACTOR, RECIPIENT, PLACE or ATTRIBUTED_TO.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (e:Entity {id: row.entity})
MERGE (s)-[r:ROLE]->(e)
SET r.position = row.position
