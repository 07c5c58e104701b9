MATCH (d:Document)
WHERE ($publisher IS NULL OR d.publisher = $publisher) AND ($language IS NULL OR d.language = $language)
  AND ($knownBy IS NULL OR d.publishedAt <= $knownBy + '~')
RETURN count(d) AS total
