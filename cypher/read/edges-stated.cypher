// The edges between one entity and the given others as the statements that pass the filter make them. A mutual
// statement gives one edge a counterpart, whichever sides they stand on; its role is then ACTOR.
MATCH (e:Entity {id: $id})<-[mine:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s, type(mine) AS role
MATCH (s)-[theirs:ACTOR|RECIPIENT]->(n:Entity)
WHERE $among[n.id] AND n.hidden IS NULL AND (s.mutual OR type(theirs) <> role)
WITH DISTINCT s, n.id AS other, CASE WHEN s.mutual THEN 'ACTOR' ELSE role END AS role
RETURN other, s.type AS type, s.status AS status, role, count(s) AS statements, count(DISTINCT s.publisher) AS publishers,
       min(s.effectiveDate) AS firstDate, max(s.effectiveDate) AS lastDate, max(s.confidence) AS confidence,
       max(CASE WHEN s.former THEN s.effectiveDate END) AS pastDate,
       max(CASE WHEN s.ends IS NULL THEN NULL ELSE s.effectiveDate END) AS endsDate,
       max(CASE WHEN s.former THEN NULL ELSE s.effectiveDate END) AS heldDate
ORDER BY other, type, status, role
