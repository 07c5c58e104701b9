// The log of decisions, in the order in which they were taken.
MATCH (d:Decision)
RETURN d.body AS body
ORDER BY d.sequence
