MATCH (c:Counter {name: 'changes'}) USING INDEX SEEK c:Counter(name)
SET c.lock = true REMOVE c.lock
WITH c
SET c.value = c.value + size($rows)
WITH c.value - size($rows) AS before
UNWIND range(0, size($rows) - 1) AS i
CREATE (:Change {seq: before + i + 1, kind: $rows[i].kind, id: $rows[i].id})
