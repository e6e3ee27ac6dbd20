UNWIND $queries AS q
UNWIND q.articles AS id
MATCH (:Article {id: id})-[:MENTIONS]->(e:Entity)
RETURN q.n AS n, collect(DISTINCT e.id) AS ids
