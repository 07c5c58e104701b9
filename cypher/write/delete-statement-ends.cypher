// ROLE is ACTOR, RECIPIENT, PLACE or ATTRIBUTED_TO.
UNWIND $rows AS row
UNWIND row.statements AS statement
MATCH (s:Statement {id: statement})-[r:ROLE]->(e:Entity)
WHERE r.position = row.position
DELETE r
