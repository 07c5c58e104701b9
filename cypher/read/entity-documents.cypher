// Documents that mention an entity, newest first.
// An entity that stands for several found by extraction is mentioned in a document once for each.
MATCH (e:Entity {id: $id})-[m:MENTIONED_IN]->(d:Document)
WHERE $knownBy IS NULL OR d.publishedAt <= $knownBy + '~'
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.language AS language, d.url AS url, sum(m.count) AS mentions
ORDER BY publishedAt DESC, id
SKIP $skip LIMIT $limit
