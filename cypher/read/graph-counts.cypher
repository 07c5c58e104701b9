MATCH (e:Entity)
RETURN 'entity' AS kind, e.type AS name, count(e) AS count
UNION
MATCH (d:Document)
RETURN 'language' AS kind, d.language AS name, count(d) AS count
UNION
MATCH (s:Statement)
RETURN 'type' AS kind, s.type AS name, count(s) AS count
UNION
MATCH (s:Statement)
RETURN 'status' AS kind, s.status AS name, count(s) AS count
UNION
MATCH (d:Document)
WHERE d.publisher IS NOT NULL
RETURN 'publisher' AS kind, d.publisher AS name, count(d) AS count
