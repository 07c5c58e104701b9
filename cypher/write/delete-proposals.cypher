UNWIND $blocks AS block
MATCH (k:NameBlock {id: block})-[:PROPOSES]->(p:Proposal)
DETACH DELETE p
