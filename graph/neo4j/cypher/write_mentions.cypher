UNWIND $rows AS row
MATCH (a:Article {id: row.article}) USING INDEX SEEK a:Article(id)
MERGE (m:Mention {id: row.id})
SET m += row
MERGE (m)-[:IN]->(a)
