MATCH (d:Document {id: $id})<-[:STATED_IN]-(s:Statement)
RETURN s.id AS statement
ORDER BY s.start, statement
