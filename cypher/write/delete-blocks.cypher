UNWIND $ids AS id
MATCH (k:NameBlock {id: id})
DETACH DELETE k
