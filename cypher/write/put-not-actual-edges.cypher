UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[r:NOT_ACTUAL {type: row.type, status: row.status}]->(b)
SET r = row.properties
