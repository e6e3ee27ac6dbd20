MERGE (s:Schema {name: 'parley'})
SET s.lock = true REMOVE s.lock
WITH s
CALL () { MATCH (n) RETURN count(n) AS nodes }
RETURN s.version AS version, nodes
