UNWIND $queries AS q
CALL (q) {
  MATCH ()-[x:MENTIONS]->() USING INDEX SEEK x:MENTIONS(byPublishedAt)
  WHERE x.byPublishedAt > q.low AND x.byPublishedAt < q.high
  RETURN x.instant AS instant
  ORDER BY x.byPublishedAt DESC LIMIT 1
}
CALL (q, instant) {
  MATCH ()-[y:MENTIONS]->() USING INDEX SEEK y:MENTIONS(byPublishedAt)
  WHERE y.byPublishedAt STARTS WITH q.low + instant + q.separator
  RETURN min(y.publishedAt) AS seen
}
RETURN q.id AS id, seen
