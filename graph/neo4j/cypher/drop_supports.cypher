UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[x:SUPPORTS]->(r) USING INDEX SEEK s:Statement(id)
WHERE r.id = row.relationship AND x.retired
DELETE x
