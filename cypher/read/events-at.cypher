// The events whose reports stand in the given buckets of type and time, those that most statements report first.
UNWIND $buckets AS bucket
MATCH (s:Statement {bucket: bucket})
WITH s.event AS event, max(s.effectiveDate) AS date, count(s) AS statements
RETURN event, date, statements
ORDER BY statements DESC, date DESC, event
LIMIT $limit
