// The statements of a document with every entity at their ends.
MATCH (d:Document {id: $document})<-[:STATED_IN]-(s:Statement)
MATCH (s)-[r:ACTOR|RECIPIENT|PLACE|ATTRIBUTED_TO]->(e:Entity)
RETURN s.id AS statement, s.type AS type, s.status AS status, type(r) AS role, e.id AS entity
ORDER BY statement, role, r.position
