// How many documents that were published by a date mention an entity.
MATCH (e:Entity {id: $id})-[:MENTIONED_IN]->(d:Document)
WHERE d.publishedAt <= $knownBy + '~'
RETURN count(DISTINCT d) AS total
