UNWIND $edges.{{native}} AS row
MATCH (a:Entity {id: row.source}) USING INDEX SEEK a:Entity(id)
MATCH (b:Entity {id: row.target}) USING INDEX SEEK b:Entity(id)
MERGE (a)-[x:{{native}} {id: row.properties.id}]->(b)
SET x = row.properties
