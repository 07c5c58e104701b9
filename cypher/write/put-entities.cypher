// LABEL is one of the entity types.
UNWIND $rows AS row
MERGE (e:Entity {id: row.id})
SET e = row
SET e:LABEL
