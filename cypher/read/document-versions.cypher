// All documents with what tells whether one has changed.
MATCH (d:Document)
RETURN d.id AS id, d.digest AS digest
