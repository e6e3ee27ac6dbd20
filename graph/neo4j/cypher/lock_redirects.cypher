MATCH (c:Counter {name: 'redirects'})
SET c.lock = true REMOVE c.lock
WITH c
SET c.value = c.value + 1
