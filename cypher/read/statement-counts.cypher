// How many statements of each type and status an entity takes part in.
MATCH (e:Entity {id: $id})<-[:ACTOR|RECIPIENT]-(s:Statement)
WHERE ($to IS NULL OR s.effectiveDate <= $to + '~') AND ($knownBy IS NULL OR s.publishedAt <= $knownBy + '~')
RETURN s.type AS type, s.status AS status, count(DISTINCT s) AS statements, min(s.effectiveDate) AS firstDate, max(s.effectiveDate) AS lastDate
ORDER BY statements DESC, type, status
