UNWIND $rows AS row
MATCH (m:Mention {id: row.mention}) USING INDEX SEEK m:Mention(id)
MATCH (e:Entity {id: row.entity}) USING INDEX SEEK e:Entity(id)
CREATE (m)-[:NAMES]->(e)
