UNWIND $ids AS id
MATCH (a:Entity)-[x:{{native}} {id: id}]->(b:Entity)
RETURN a.id AS source, b.id AS target, x {.*} AS properties
