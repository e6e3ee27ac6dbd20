MATCH (e:Entity) USING INDEX SEEK e:Entity(id)
WHERE e.id > $after
RETURN e {.*} AS entity, labels(e) AS labels
ORDER BY e.id
LIMIT $limit
