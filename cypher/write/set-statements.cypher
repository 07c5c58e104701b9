// Statements that are stored: only the properties that are other than before. Setting all of them takes five times as long
// on the embedded engine.
UNWIND $rows AS row
MATCH (s:Statement {id: row.id})
SET s += row.changes
