UNWIND $texts AS text
CALL (text) {
  MATCH (e:Entity)
  WHERE e.names CONTAINS text
  RETURN e.id AS id
  LIMIT $limit
}
RETURN text, collect(id) AS ids
