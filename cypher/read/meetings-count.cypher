MATCH (e:Entity {id: $entity})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
  AND ($counterpart IS NULL OR EXISTS { MATCH (s)-[:ACTOR|RECIPIENT]->(o:Entity) WHERE o.id = $counterpart })
RETURN count(DISTINCT s.event) AS total
