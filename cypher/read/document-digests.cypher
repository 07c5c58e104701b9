// Which of these documents are stored, and from what.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.digest AS digest, d.sourceDigest AS sourceDigest
