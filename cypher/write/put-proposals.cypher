UNWIND $rows AS row
MATCH (k:NameBlock {id: row.block})
CREATE (k)-[:PROPOSES]->(p:Proposal)
SET p = row.properties
