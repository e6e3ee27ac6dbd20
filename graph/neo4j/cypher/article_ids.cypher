MATCH (a:Article) USING INDEX SEEK a:Article(id)
WHERE a.id > $after
RETURN a.id AS id
ORDER BY a.id
LIMIT $limit
