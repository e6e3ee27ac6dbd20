UNWIND $rows AS row
MATCH (m:Mention {id: row.mention})-[x:NAMES]->() USING INDEX SEEK m:Mention(id)
SET x.retired = true
