CALL () { MATCH (n:Article) RETURN count(n) AS articles }
CALL () { MATCH (n:Mention) RETURN count(n) AS mentions }
CALL () { MATCH (n:Statement) RETURN count(n) AS statements }
CALL () { MATCH (n:Person) RETURN count(n) AS persons }
CALL () { MATCH (n:Country) RETURN count(n) AS countries }
CALL () { MATCH (n:Place) RETURN count(n) AS places }
CALL () { MATCH (n:Organization) RETURN count(n) AS organizations }
MATCH (c:Counter {name: 'changes'}) USING INDEX SEEK c:Counter(name)
RETURN articles, mentions, statements, persons, countries, places, organizations, c.value AS lastChange
