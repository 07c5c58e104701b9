UNWIND $documents AS document
MATCH (d:Document {id: document})<-[m:MENTIONED_IN]-(e:Entity)
RETURN document, e.id AS entity, properties(m) AS properties
