UNWIND $rows AS row
MATCH (a:Article {id: row.article}) USING INDEX SEEK a:Article(id)
CREATE (s:Statement)
SET s = row
CREATE (s)-[:FROM]->(a)
