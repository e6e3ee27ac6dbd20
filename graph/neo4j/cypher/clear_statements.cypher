UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:FROM]-(s) USING INDEX SEEK a:Article(id)
DETACH DELETE s
