// Ids of all entities; all carry a version, so the range starts from its index.
MATCH (e:Entity)
WHERE e.version > 0
RETURN e.id AS id
