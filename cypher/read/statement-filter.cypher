// What every question about statements may be narrowed by; a null parameter leaves its condition out. The last line is
// taken out where no place is asked for (engine/define-query.ts).
// Dates are compared as text, each as precise as it is: '~' sorts after '-' and the digits, so "2022-12" is not before
// 2022-12-15, and 2022-12-15 is not after "2022-12".
s.type IN $types AND s.status IN $statuses AND s.confidence >= $minConfidence
  AND ($from IS NULL OR s.effectiveDate + '~' >= $from) AND ($to IS NULL OR s.effectiveDate <= $to + '~')
  AND ($knownBy IS NULL OR s.publishedAt <= $knownBy + '~')
  AND ($publisher IS NULL OR s.publisher = $publisher) AND ($language IS NULL OR s.language = $language)
  AND (s.verdict IS NULL OR s.verdict <> 'rejected')
  AND ($place IS NULL OR EXISTS { MATCH (s)-[:PLACE]->(at:Entity) WHERE at.id = $place })
