// Entities that have a name in a language, where no person gave them one for all languages.
MATCH (e:Entity)
WHERE $language IN e.nameLanguages AND e.named IS NULL AND e.hidden IS NULL
RETURN e.id AS id, e.type AS type, e.name AS name, e.names AS names, e.nameLanguages AS languages
