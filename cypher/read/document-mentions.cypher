MATCH (d:Document {id: $id})<-[m:MENTIONED_IN]-(e:Entity)
RETURN e.id AS entity, e.type AS type, e.name AS name, m.starts AS starts, m.ends AS ends, m.kinds AS kinds
ORDER BY entity
