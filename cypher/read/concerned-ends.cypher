UNWIND $statements AS statement
MATCH (s:Statement {id: statement})-[r:ACTOR|RECIPIENT|PLACE|ATTRIBUTED_TO]->(e:Entity)
RETURN statement, type(r) AS role, e.id AS entity, r.position AS position, r.origin AS origin
