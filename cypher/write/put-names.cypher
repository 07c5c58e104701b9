// After delete-names: none of these is there.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})
MERGE (k:NameBlock {id: row.block})
CREATE (k)-[r:HOLDS]->(d)
SET r = row.properties
