UNWIND $ids AS id
MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id)
RETURN
  a {.*} AS article,
  [(a)-[x:MENTIONS]->(e) | x {.*, entity: e.id}] AS mentioned,
  [(a)<-[:FROM]-(s) | s {
    .*,
    participants: [(s)-[p:PARTICIPANT]->(e) | p {.*, entity: e.id}],
    supports: [(s)-[x:SUPPORTS]->(r) | x {.*, relationship: r.id}]
  }] AS statements
