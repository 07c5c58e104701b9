MATCH (d:Document {id: $id})
RETURN properties(d) AS properties
