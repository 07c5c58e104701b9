// Entities that are stored: only the properties that are other than before.
UNWIND $rows AS row
MATCH (e:Entity {id: row.id})
SET e += row.changes
