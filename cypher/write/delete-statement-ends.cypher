// ROLE is ACTOR, RECIPIENT, PLACE or ATTRIBUTED_TO.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[r:ROLE]->(e:Entity)
WHERE r.position = row.position
DELETE r
