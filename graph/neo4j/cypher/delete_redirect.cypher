MATCH (r:Redirect {from: $from})
DELETE r
