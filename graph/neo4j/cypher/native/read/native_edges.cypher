UNWIND $ids.{{native}} AS id
MATCH (a)-[x:{{native}} {id: id}]->(b) USING INDEX SEEK x:{{native}}(id)
RETURN '{{native}}' AS type, a.id AS source, b.id AS target, x {.*} AS properties
