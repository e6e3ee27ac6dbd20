MATCH (c:Counter {name: 'redirects'}) USING INDEX SEEK c:Counter(name)
SET c.lock = true REMOVE c.lock
WITH c
SET c.value = c.value + 1
