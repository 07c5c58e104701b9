// What documents mention that is shown as one of some entities, whole: with all that extraction took for the same there.
UNWIND $documents AS document
MATCH (d:Document {id: document})<-[m:MENTIONED_IN]-(e:Entity)
WHERE e.id IN $entities
WITH DISTINCT document, d, coalesce(m.origin, e.id) AS origin
MATCH (d)<-[n:MENTIONED_IN]-(f:Entity)
WHERE coalesce(n.origin, f.id) = origin
RETURN document, f.id AS entity, properties(n) AS properties
