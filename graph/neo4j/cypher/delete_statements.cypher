UNWIND $ids AS id
MATCH (s:Statement {id: id}) USING INDEX SEEK s:Statement(id)
DETACH DELETE s
