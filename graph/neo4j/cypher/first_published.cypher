CALL () {
  MATCH (a:Article)
  WHERE a.byPublishedAt > $low AND a.byPublishedAt < $high
  RETURN a.instant AS instant
  ORDER BY a.byPublishedAt LIMIT 1
}
CALL (instant) {
  MATCH (b:Article)
  WHERE b.byPublishedAt STARTS WITH $low + instant + $separator
  RETURN min(b.publishedAt) AS published
}
RETURN published
