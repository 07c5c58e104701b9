// EDGE is the relationship type of an actual statement type.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:EDGE]->(b)
SET r = row.properties
