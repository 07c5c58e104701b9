// Documents, newest first.
MATCH (d:Document)
WHERE ($publisher IS NULL OR d.publisher = $publisher) AND ($language IS NULL OR d.language = $language)
  AND ($knownBy IS NULL OR d.publishedAt <= $knownBy + '~')
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.language AS language, d.url AS url
ORDER BY publishedAt DESC, id
SKIP $skip LIMIT $limit
