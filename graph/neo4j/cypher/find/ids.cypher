UNWIND $queries AS q
WITH q, $filters[q.n] AS f
UNWIND q.ids AS id
MATCH (n:{{label}} {id: id}) USING INDEX SEEK n:{{label}}(id)
WHERE {{filter}}
RETURN q.n AS n, {{node}} AS node
