// The statements with so many of a set of entities at their ends, each with all who stand there: one row an end.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH s, count(DISTINCT e) AS among
WHERE among >= $ends
MATCH (s)-[end:ACTOR|RECIPIENT]->(o:Entity)
RETURN s.id AS statement, s.type AS type, s.status AS status, s.effectiveDate AS date, s.former AS former, s.ends AS ends,
       type(end) AS role, o.id AS entity
ORDER BY statement, role, entity
