UNWIND $texts AS text
CALL (text) {
  CALL db.index.fulltext.queryNodes('parley_words', text, {limit: $limit}) YIELD node
  RETURN node.id AS id
}
RETURN text, collect(id) AS ids
