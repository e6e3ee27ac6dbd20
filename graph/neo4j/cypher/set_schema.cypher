MERGE (c:Counter {name: 'changes'}) ON CREATE SET c.value = 0
MERGE (d:Counter {name: 'redirects'}) ON CREATE SET d.value = 0
WITH *
MATCH (s:Schema {name: 'parley'}) USING INDEX SEEK s:Schema(name)
SET s.version = $version
