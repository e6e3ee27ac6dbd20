UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})-[x:NAMES]->() USING INDEX SEEK m:Mention(id)
WHERE x.retired
DELETE x
