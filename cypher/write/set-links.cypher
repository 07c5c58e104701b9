// What linking makes of persons from now on; null where that is the one extraction found.
UNWIND $rows AS row
MATCH (d:Document {id: row.document})<-[r:HOLDS]-(k:NameBlock)
WHERE r.origin = row.origin
SET r.linked = row.linked
