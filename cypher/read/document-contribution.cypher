// What a document put into the graph: which entities it mentions under which forms.
MATCH (d:Document {id: $document})<-[m:MENTIONED_IN]-(e:Entity)
RETURN e.id AS entity, m.count AS count, m.forms AS forms
ORDER BY entity
