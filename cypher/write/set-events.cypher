// Which event each statement reports.
UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
SET s.event = row.event
