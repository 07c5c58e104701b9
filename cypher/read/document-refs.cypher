// Documents by id, without their text.
UNWIND $ids AS id
MATCH (d:Document {id: id})
RETURN d.id AS id, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.language AS language, d.url AS url
