// The reports of events that stand in the given buckets, with what tells whether two are of the same event.
UNWIND $buckets AS bucket
MATCH (s:Statement {bucket: bucket})
RETURN bucket, s.id AS id, s.event AS event, s.gist AS gist
