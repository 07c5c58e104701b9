// The events among a set of entities: those that two of them have a part in, or one of them at a place of the set. Those
// with most of the set first, then those that most statements report.
UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:ACTOR|RECIPIENT|PLACE]-(s:Statement)
WHERE STATEMENT_FILTER
WITH s.event AS event, count(DISTINCT e) AS ends, count(DISTINCT s) AS told, max(CASE type(r) WHEN 'PLACE' THEN 0 ELSE 1 END) AS parts
WHERE ends > 1 AND parts > 0
WITH event, ends, told
ORDER BY ends DESC, told DESC, event
LIMIT $limit
MATCH (s:Statement {event: event})
WHERE STATEMENT_FILTER
RETURN event, ends, told, count(s) AS statements, count(DISTINCT s.publisher) AS publishers, max(s.confidence) AS confidence
ORDER BY ends DESC, told DESC, event
