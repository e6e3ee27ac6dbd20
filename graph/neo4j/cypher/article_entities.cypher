UNWIND $queries AS q
UNWIND q.articles AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(e) USING INDEX SEEK a:Article(id)
RETURN q.n AS n, collect(DISTINCT e.id) AS ids
