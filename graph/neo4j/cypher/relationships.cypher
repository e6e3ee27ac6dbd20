UNWIND $ids AS id
MATCH (r:Relationship {id: id}) USING INDEX SEEK r:Relationship(id)
RETURN r {.*} AS relationship
