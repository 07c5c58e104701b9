// The entities at the ends of the given statements.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)-[r:ACTOR|RECIPIENT|PLACE|ATTRIBUTED_TO]->(e:Entity)
RETURN s.id AS statement, type(r) AS role, e.id AS entity, e.name AS name, e.type AS type, r.position AS position
ORDER BY statement, role, position
