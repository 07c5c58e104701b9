UNWIND $documents AS document
MATCH (d:Document {id: document})<-[:STATED_IN]-(s:Statement)
MATCH (s)-[r:ACTOR|RECIPIENT|PLACE|ATTRIBUTED_TO]->(e:Entity)
RETURN s.id AS statement, type(r) AS role, e.id AS entity, r.position AS position, r.origin AS origin
