// Statements by id, each with the document that says it.
UNWIND $ids AS id
MATCH (s:Statement {id: id})
MATCH (s)-[:STATED_IN]->(d:Document)
RETURN properties(s) AS properties, d.id AS document, d.title AS title, d.publisher AS publisher, d.publishedAt AS publishedAt, d.language AS language, d.url AS url
