// Another extractor, or an input that differs only where nothing was read from, gave what is stored already.
MATCH (d:Document {id: $id})
SET d.sourceDigest = $sourceDigest
