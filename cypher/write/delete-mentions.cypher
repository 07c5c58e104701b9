UNWIND $documents AS document
MATCH (d:Document {id: document})<-[m:MENTIONED_IN]-(:Entity)
DELETE m
