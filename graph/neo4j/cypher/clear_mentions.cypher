UNWIND $ids AS id
MATCH (:Article {id: id})<-[:IN]-(m:Mention)
DETACH DELETE m
