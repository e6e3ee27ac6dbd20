UNWIND $ids AS id
MATCH (r:Relationship {id: id})
DETACH DELETE r
