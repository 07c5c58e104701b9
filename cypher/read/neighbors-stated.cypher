// One step away over the statements themselves: for filters that an edge does not carry (dates, publisher, language).
MATCH (e:Entity {id: $id})<-[mine:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s, type(mine) AS role
MATCH (s)-[theirs:ACTOR|RECIPIENT]->(n:Entity)
WHERE n.id <> $id AND (s.mutual OR type(theirs) <> role)
RETURN n.id AS neighbor, s.type AS type, s.status AS status, s.mutual AS mutual, role, count(DISTINCT s) AS statements,
       min(s.effectiveDate) AS firstDate, max(s.effectiveDate) AS lastDate, max(s.confidence) AS confidence, sum(s.weight) AS weight
