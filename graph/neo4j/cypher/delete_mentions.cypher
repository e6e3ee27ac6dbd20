UNWIND $ids AS id
MATCH (m:Mention {id: id}) USING INDEX SEEK m:Mention(id)
DETACH DELETE m
