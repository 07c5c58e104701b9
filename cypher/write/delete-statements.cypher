UNWIND $documents AS document
MATCH (d:Document {id: document})<-[:STATED_IN]-(s:Statement)
DETACH DELETE s
