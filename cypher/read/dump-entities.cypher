// Every entity; all carry a version, so the range starts from its index.
MATCH (e:Entity)
WHERE e.version > 0
RETURN properties(e) AS properties
ORDER BY e.id
