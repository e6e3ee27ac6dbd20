UNWIND $ids AS id
MATCH (r:Relationship {id: id})
RETURN r {.*} AS relationship
