// Where the statements with so many of a set of entities at their ends took place: how many at each place, most first.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH s, count(DISTINCT e) AS ends
WHERE ends >= $ends
MATCH (s)-[:PLACE]->(p:Entity)
WHERE p.hidden IS NULL
RETURN p.id AS id, p.type AS type, p.name AS name, count(DISTINCT s) AS statements
ORDER BY statements DESC, id
LIMIT $limit
