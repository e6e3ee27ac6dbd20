UNWIND $rows AS row
MATCH (a:Article {id: row.article})-[x:DESCRIBES {raw: row.properties.raw}]->() USING INDEX SEEK a:Article(id)
SET x.retired = true
