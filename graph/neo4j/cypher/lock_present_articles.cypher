UNWIND $ids AS id
MATCH (a:Article {id: id})
SET a.lock = true REMOVE a.lock
RETURN id
