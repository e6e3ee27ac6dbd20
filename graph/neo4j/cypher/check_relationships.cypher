MATCH (r:Relationship) USING INDEX SEEK r:Relationship(id)
WHERE r.id > $after
RETURN r {.*} AS relationship, [(r)-[x:END]->(e) | x {.*, entity: e.id}] AS ends
ORDER BY r.id
LIMIT $limit
