CALL db.index.fulltext.queryNodes('parley_names', $text) YIELD node AS n
WHERE $types IS NULL OR n.type IN $types
RETURN n {.*} AS node
LIMIT $limit
