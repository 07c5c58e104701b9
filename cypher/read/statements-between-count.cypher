MATCH (a:Entity {id: $a})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s
MATCH (s)-[:ACTOR|RECIPIENT]->(b:Entity)
WHERE b.id = $b
RETURN count(DISTINCT s) AS total
