UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[x:PARTICIPANT {n: row.properties.n}]->() USING INDEX SEEK s:Statement(id)
SET x.retired = true
