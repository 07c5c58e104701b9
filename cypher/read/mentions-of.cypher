// Some documents that speak of an entity by its own id, and where: what linking made of it, or else what extraction found.
MATCH (e:Entity {id: $id})-[m:MENTIONED_IN]->(d:Document)
WHERE m.count > 0 AND (m.linked = $id OR (m.linked IS NULL AND m.origin IS NULL))
WITH m, d
LIMIT $limit
RETURN d.id AS document, d.text AS text, m.starts AS starts, m.ends AS ends, m.kinds AS kinds
