UNWIND $anchors AS anchor
MATCH (e:Entity {id: anchor})<-[:ACTOR|RECIPIENT|PLACE]-(s:Statement)
WHERE STATEMENT_FILTER
  AND ($others IS NULL OR EXISTS { MATCH (s)-[:ACTOR|RECIPIENT|PLACE]->(o:Entity) WHERE o.id IN $others })
RETURN count(DISTINCT s.event) AS total
