// Allies of a state or organization, and the alliances and unions it belongs to (or its members): one row a counterpart
// and kind of statement; what is told as past apart from what lasts.
MATCH (e:Entity {id: $entity})<-[mine:ACTOR|RECIPIENT]-(s:Statement)
WHERE STATEMENT_FILTER
WITH DISTINCT s
MATCH (s)-[theirs:ACTOR|RECIPIENT]->(o:Entity)
WHERE o.id <> $entity
RETURN s.type AS type, s.status AS status, o.id AS entity, type(theirs) AS role, s.former AS former, count(DISTINCT s) AS statements,
       min(s.effectiveDate) AS firstDate, max(s.effectiveDate) AS lastDate, max(s.confidence) AS confidence
ORDER BY type, statements DESC, lastDate DESC, entity, former
