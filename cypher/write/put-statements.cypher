// LABEL is Event or Relation.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Statement {id: row.id})
SET s = row.properties
SET s:LABEL
MERGE (s)-[:STATED_IN]->(d)
