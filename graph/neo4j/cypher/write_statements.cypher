UNWIND $rows AS row
MATCH (a:Article {id: row.article}) USING INDEX SEEK a:Article(id)
MERGE (s:Statement {id: row.id})
SET s += row
MERGE (s)-[:FROM]->(a)
