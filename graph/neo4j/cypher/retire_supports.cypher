UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[x:SUPPORTS]->(r) USING INDEX SEEK s:Statement(id)
WHERE r.id = row.relationship
SET x.retired = true, x.byDate = null
