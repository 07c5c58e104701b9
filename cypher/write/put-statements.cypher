// LABEL is Event or Relation.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (s:Statement {id: row.properties.id})
SET s = row.properties
SET s:LABEL
CREATE (s)-[:STATED_IN]->(d)
