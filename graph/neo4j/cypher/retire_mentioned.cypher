UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[x:MENTIONS]->(e) USING INDEX SEEK a:Article(id)
WHERE e.id = row.entity
SET x.retired = true, x.byPublishedAt = null
