CALL () {
  MATCH (a:Article) USING INDEX SEEK a:Article(byPublishedAt)
  WHERE a.byPublishedAt > $low AND a.byPublishedAt < $high
  RETURN a.instant AS instant
  ORDER BY a.byPublishedAt LIMIT 1
}
CALL (instant) {
  MATCH (b:Article) USING INDEX SEEK b:Article(byPublishedAt)
  WHERE b.byPublishedAt STARTS WITH $low + instant + $separator
  RETURN min(b.publishedAt) AS published
}
RETURN published
