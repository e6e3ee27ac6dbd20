UNWIND $queries AS q
WITH q, $filters[q.n] AS f
CALL (q, f) {
  UNWIND q.ranges AS range
  MATCH {{pattern}} USING INDEX SEEK {{index}}
  WHERE {{key}} > range.low AND {{key}} < range.high
    AND {{filter}}
  RETURN count(DISTINCT n) AS total
}
RETURN q.n AS n, total
