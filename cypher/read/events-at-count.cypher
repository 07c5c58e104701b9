UNWIND $buckets AS bucket
MATCH (s:Statement {bucket: bucket})
RETURN count(DISTINCT s.event) AS total
