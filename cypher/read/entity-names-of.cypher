// The names of an entity of which a language is known: three lists in one order.
MATCH (e:Entity {id: $id})
RETURN e.names AS names, e.nameLanguages AS languages, e.nameDocuments AS documents
