MATCH (r:Redirect)
WHERE r.from > ''
RETURN r.from AS from, r.to AS to
