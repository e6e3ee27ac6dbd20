UNWIND $queries AS q
WITH q, $filters[q.n] AS f
CALL (q, f) {
  MATCH {{pattern}} USING INDEX SEEK {{index}}
  WHERE {{key}} > q.low AND {{key}} < q.high
    AND {{filter}}
  RETURN n
  ORDER BY {{key}} {{direction}}
  LIMIT $limit
}
RETURN q.n AS n, {{node}} AS node
