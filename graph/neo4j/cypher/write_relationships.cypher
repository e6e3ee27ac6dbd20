UNWIND $rows AS row
MATCH (r:Relationship {id: row.record.id}) USING INDEX SEEK r:Relationship(id)
SET r = row.record
WITH r, row
UNWIND row.ends AS end
MATCH (e:Entity {id: end.entity}) USING INDEX SEEK e:Entity(id)
MERGE (r)-[x:END {role: end.role}]->(e)
SET x += end.keys
