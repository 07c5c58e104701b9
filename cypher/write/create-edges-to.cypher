// EDGE is the relationship type. Only for edges that are known not to be there.
UNWIND $rows AS row
MATCH (a:Entity {id: row.entity})
UNWIND row.edges AS edge
MATCH (b:Entity {id: edge.other})
CREATE (b)-[r:EDGE]->(a)
SET r = edge.properties
