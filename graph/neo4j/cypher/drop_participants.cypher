UNWIND $rows AS row
MATCH (s:Statement {id: row.statement})-[x:PARTICIPANT]->() USING INDEX SEEK s:Statement(id)
WHERE x.retired
DELETE x
