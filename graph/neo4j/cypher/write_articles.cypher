UNWIND $rows AS row
MATCH (a:Article {id: row.id})
SET a = row
