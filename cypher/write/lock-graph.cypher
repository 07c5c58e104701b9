// Takes the one lock that orders writers (a write to the one Graph node) and says which version the graph has.
MERGE (g:Graph {id: 'graph'})
ON CREATE SET g.version = 0
SET g.id = 'graph'
RETURN g.version AS version
