UNWIND $ids.{{native}} AS id
MATCH (a:Entity)-[x:{{native}} {id: id}]->(b:Entity)
RETURN '{{native}}' AS type, a.id AS source, b.id AS target, x {.*} AS properties
