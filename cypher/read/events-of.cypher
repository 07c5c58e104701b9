// The events that one of some entities took part in, or that took place there; of those, where asked, the ones of which
// a statement names one of others too. Those that most statements report first.
UNWIND $anchors AS anchor
MATCH (e:Entity {id: anchor})<-[:ACTOR|RECIPIENT|PLACE]-(s:Statement)
WHERE STATEMENT_FILTER
  AND ($others IS NULL OR EXISTS { MATCH (s)-[:ACTOR|RECIPIENT|PLACE]->(o:Entity) WHERE o.id IN $others })
WITH s.event AS event, max(s.effectiveDate) AS date, count(DISTINCT s) AS statements
RETURN event, date, statements
ORDER BY statements DESC, date DESC, event
LIMIT $limit
