UNWIND $ids AS id
MATCH (e:Entity {id: id})<-[r:ACTOR|RECIPIENT|PLACE]-(s:Statement)
WHERE STATEMENT_FILTER
WITH s.event AS event, count(DISTINCT e) AS ends, max(CASE type(r) WHEN 'PLACE' THEN 0 ELSE 1 END) AS parts
WHERE ends > 1 AND parts > 0
RETURN count(event) AS total
