UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[x:DESCRIBES]->() USING INDEX SEEK a:Article(id)
WHERE x.retired
DELETE x
