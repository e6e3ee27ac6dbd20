UNWIND $edges.{{native}} AS row
MATCH (a:Entity {id: row.source})
MATCH (b:Entity {id: row.target})
MERGE (a)-[x:{{native}} {id: row.properties.id}]->(b)
SET x = row.properties
