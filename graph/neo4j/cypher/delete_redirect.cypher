MATCH (r:Redirect {from: $from}) USING INDEX SEEK r:Redirect(from)
DELETE r
