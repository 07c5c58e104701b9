// Counts the change: every cached answer carries this version.
MATCH (g:Graph {id: 'graph'})
SET g.version = $version
