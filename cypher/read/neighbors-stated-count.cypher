MATCH (e:Entity {id: $id})<-[mine:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s, type(mine) AS role
MATCH (s)-[theirs:ACTOR|RECIPIENT]->(n:Entity)
WHERE n.id <> $id AND n.hidden IS NULL AND (s.mutual OR type(theirs) <> role)
RETURN count(DISTINCT n) AS total
