// Entities by the statements they take part in; the bound lets the index on it serve.
MATCH (e:Entity)
WHERE e.statements > 0 AND e.hidden IS NULL
RETURN e.id AS id
ORDER BY e.statements DESC, id
LIMIT $limit
