// One step away over the statements themselves, for filters that an edge does not carry: the heaviest neighbors first.
MATCH (e:Entity {id: $id})<-[mine:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s, type(mine) AS role
MATCH (s)-[theirs:ACTOR|RECIPIENT]->(n:Entity)
WHERE n.id <> $id AND n.hidden IS NULL AND (s.mutual OR type(theirs) <> role)
WITH DISTINCT n, s
RETURN n.id AS id, sum(s.weight) AS weight
ORDER BY weight DESC, id
SKIP $skip LIMIT $limit
