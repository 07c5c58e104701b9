// EDGE is a relationship type between entities.
UNWIND $rows AS row
MATCH (a:Entity {id: row.source})-[r:EDGE]->(b:Entity {id: row.target})
WHERE r.type = row.type AND r.status = row.status
DELETE r
