// Who takes part in a statement by what extraction found.
MATCH (s:Statement {id: $id})
MATCH (s)-[r:ACTOR|RECIPIENT]->(e:Entity)
RETURN coalesce(r.origin, e.id) AS entity
