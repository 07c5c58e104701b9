// Names of the entities that changed after a version of the graph: what the name index is built and kept from.
MATCH (e:Entity)
WHERE e.version > $after
RETURN e.id AS id, e.type AS type, e.name AS name, e.aliases AS aliases, e.documents AS documents, e.statements AS statements, e.hidden AS hidden
