UNWIND $rows AS row
MATCH (a:Article {id: row.article})
CREATE (s:Statement)
SET s = row
CREATE (s)-[:FROM]->(a)
