// The days between which what is told lies, and the days of publication.
MATCH (s:Statement)
WHERE s.kind = 'event' AND s.status = 'actual'
RETURN min(s.effectiveDate) AS firstDate, max(s.effectiveDate) AS lastDate, count(DISTINCT s.event) AS events
