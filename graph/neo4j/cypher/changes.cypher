MATCH (c:Change) USING INDEX SEEK c:Change(seq)
WHERE c.seq > $seq
RETURN c.seq AS seq, c.kind AS kind, c.id AS id
ORDER BY c.seq
LIMIT $limit
