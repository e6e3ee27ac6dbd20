UNWIND $ids AS id
MATCH (a:Article {id: id})-[x:DESCRIBES|MENTIONS]->() USING INDEX SEEK a:Article(id)
DELETE x
