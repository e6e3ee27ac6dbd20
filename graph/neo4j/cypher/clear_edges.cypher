UNWIND $ids AS id
MATCH (:Article {id: id})-[x:DESCRIBES|MENTIONS]->(:Entity)
DELETE x
