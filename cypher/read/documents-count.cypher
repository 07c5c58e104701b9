MATCH (d:Document)
WHERE ($publisher IS NULL OR d.publisher = $publisher) AND ($language IS NULL OR d.language = $language)
RETURN count(d) AS total
