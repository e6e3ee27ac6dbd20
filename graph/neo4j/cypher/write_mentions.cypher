UNWIND $rows AS row
MATCH (a:Article {id: row.article})
MATCH (e:Entity {id: row.entity})
CREATE (m:Mention)
SET m = row.properties
CREATE (m)-[:IN]->(a)
CREATE (m)-[:NAMES]->(e)
