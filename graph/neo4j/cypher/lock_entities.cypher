UNWIND $ids AS id
MERGE (e:Entity {id: id})
SET e.lock = true REMOVE e.lock
