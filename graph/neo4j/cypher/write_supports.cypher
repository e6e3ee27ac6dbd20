UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})
MATCH (r:Relationship {id: row.relationship})
CREATE (s)-[x:SUPPORTS]->(r)
SET x = row.properties
