UNWIND $rows AS row
MATCH (s:Statement {id: row.statement}) USING INDEX SEEK s:Statement(id)
MATCH (r:Relationship {id: row.relationship}) USING INDEX SEEK r:Relationship(id)
CREATE (s)-[x:SUPPORTS]->(r)
SET x = row.properties
