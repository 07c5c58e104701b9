UNWIND $documents AS document
MATCH (d:Document {id: document})<-[r:HOLDS]-(:NameBlock)
DELETE r
