UNWIND $ids AS id
MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id)
SET a.lock = true REMOVE a.lock
RETURN id
