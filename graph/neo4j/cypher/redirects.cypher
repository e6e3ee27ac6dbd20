MATCH (r:Redirect) USING INDEX SEEK r:Redirect(from)
WHERE r.from > ''
RETURN r.from AS from, r.to AS to
