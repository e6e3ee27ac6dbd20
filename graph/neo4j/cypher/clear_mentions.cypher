UNWIND $ids AS id
MATCH (a:Article {id: id})<-[:IN]-(m) USING INDEX SEEK a:Article(id)
DETACH DELETE m
