UNWIND $queries AS q
CALL (q) {
  MATCH (:Article)-[x:MENTIONS]->(:Entity)
  WHERE x.byPublishedAt > q.low AND x.byPublishedAt < q.high
  RETURN x.instant AS instant
  ORDER BY x.byPublishedAt DESC LIMIT 1
}
CALL (q, instant) {
  MATCH (:Article)-[y:MENTIONS]->(:Entity)
  WHERE y.byPublishedAt STARTS WITH q.low + instant + q.separator
  RETURN min(y.publishedAt) AS seen
}
RETURN q.id AS id, seen
