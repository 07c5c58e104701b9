// The statements with so many of a set of entities at their ends, counted by date, type and status.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH s, count(DISTINCT e) AS ends
WHERE ends >= $ends
RETURN s.effectiveDate AS date, s.type AS type, s.status AS status, count(s) AS statements
ORDER BY date, type, status
