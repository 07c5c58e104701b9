// Takes the one lock that orders writers, and counts the change: every cached answer carries this version.
MERGE (g:Graph {id: 'graph'})
ON CREATE SET g.version = 1
ON MATCH SET g.version = g.version + 1
RETURN g.version AS version
