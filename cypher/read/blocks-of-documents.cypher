// The blocks in which persons of the given documents, or of the given names, stand.
UNWIND $documents AS document
MATCH (d:Document {id: document})<-[r:HOLDS]-(k:NameBlock)
RETURN DISTINCT k.id AS block
