MATCH (a:Entity {id: $a})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
  AND EXISTS { MATCH (s)-[:ACTOR|RECIPIENT]->(o:Entity) WHERE o.id = $b }
RETURN count(DISTINCT s) AS total
