// The persons of names that sound alike, one row for each document that speaks of one.
UNWIND $blocks AS block
MATCH (k:NameBlock {id: block})-[r:HOLDS]->(d:Document)
RETURN block, d.id AS document, r.profile AS profile, r.linked AS linked
