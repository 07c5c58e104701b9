// Which of these entities are stored, and how many statements each takes part in.
UNWIND $ids AS id
MATCH (e:Entity {id: id})
RETURN e.id AS id, e.statements AS statements
