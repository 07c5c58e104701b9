// EDGE is the relationship type. Only for edges that are known not to be there.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
CREATE (a)-[r:EDGE]->(b)
SET r = row.properties
