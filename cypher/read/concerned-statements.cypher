// What documents state that has one of some entities at an end, and who belongs to whom there.
UNWIND $documents AS document
MATCH (d:Document {id: document})<-[:STATED_IN]-(s:Statement)
MATCH (s)-[:ACTOR|RECIPIENT|PLACE|ATTRIBUTED_TO]->(e:Entity)
WHERE e.id IN $entities OR s.type IN $types
WITH DISTINCT document, s
RETURN document, properties(s) AS properties
