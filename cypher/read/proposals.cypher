// Pairs that may be one person, by their score.
MATCH (p:Proposal)
RETURN p.id AS id, p.entities AS entities, p.score AS score, p.features AS features
ORDER BY p.score DESC, id
