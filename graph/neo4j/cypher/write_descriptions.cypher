UNWIND $rows AS row
MATCH (a:Article {id: row.article}) USING INDEX SEEK a:Article(id)
MATCH (e:Entity {id: row.entity}) USING INDEX SEEK e:Entity(id)
CREATE (a)-[x:DESCRIBES]->(e)
SET x = row.properties
