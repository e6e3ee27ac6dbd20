UNWIND $queries AS q
CALL (q) {
  MATCH ()-[x:SUPPORTS]->() USING INDEX SEEK x:SUPPORTS(byDate)
  WHERE x.byDate > q.low AND x.byDate < q.high AND x.counts
  RETURN x.date AS date
  ORDER BY x.byDate LIMIT 1
}
RETURN q.id AS id, date, EXISTS {
  MATCH ()-[y:SUPPORTS]->() USING INDEX SEEK y:SUPPORTS(byDate)
  WHERE y.byDate STARTS WITH q.low + date + q.separator AND y.counts AND y.stated
} AS stated
