CALL () { CALL db.index.fulltext.queryNodes('parley_words', '*:*') YIELD node RETURN count(node) AS articles }
CALL () { CALL db.index.fulltext.queryNodes('parley_names', '*:*') YIELD node RETURN count(node) AS entities }
RETURN articles, entities
