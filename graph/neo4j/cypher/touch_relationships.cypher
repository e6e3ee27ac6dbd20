UNWIND $ids AS id
MERGE (r:Relationship {id: id})
