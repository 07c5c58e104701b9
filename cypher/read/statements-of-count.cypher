MATCH (e:Entity {id: $entity})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
RETURN count(DISTINCT s) AS total
