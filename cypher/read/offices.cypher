// Offices that texts say a person holds, or that are held in a state or organization.
MATCH (e:Entity {id: $id})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE s.type = 'HOLDS_OFFICE' AND s.status = 'actual' AND (s.verdict IS NULL OR s.verdict <> 'rejected')
  AND ($knownBy IS NULL OR s.publishedAt <= $knownBy + '~')
WITH DISTINCT s
MATCH (s)-[:ACTOR]->(person:Entity)
MATCH (s)-[:RECIPIENT]->(of:Entity)
RETURN person.id AS person, person.name AS personName, of.id AS of, of.name AS ofName, s.title AS title, s.former AS former,
       min(s.effectiveDate) AS firstDate, max(s.effectiveDate) AS lastDate, count(s) AS statements
ORDER BY statements DESC, lastDate DESC, person, of, title
LIMIT $limit
