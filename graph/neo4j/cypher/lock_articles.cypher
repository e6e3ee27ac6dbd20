UNWIND $ids AS id
MERGE (a:Article {id: id})
SET a.lock = true REMOVE a.lock
RETURN id, a.fingerprint AS fingerprint
