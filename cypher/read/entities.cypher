UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.wikidataId AS wikidataId, e.documents AS documents, e.mentions AS mentions, e.statements AS statements, e.until AS until, e.hidden AS hidden
