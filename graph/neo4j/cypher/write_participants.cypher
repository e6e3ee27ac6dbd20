UNWIND $rows AS row
MATCH (s:Statement {id: row.statement}) USING INDEX SEEK s:Statement(id)
MATCH (e:Entity {id: row.entity}) USING INDEX SEEK e:Entity(id)
CREATE (s)-[x:PARTICIPANT]->(e)
SET x = row.properties
