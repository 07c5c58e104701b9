// Statements that are stored, with other properties.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s = row
