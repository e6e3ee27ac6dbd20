UNWIND $texts AS text
CALL (text) {
  MATCH (e:Entity) USING TEXT INDEX e:Entity(names)
  WHERE e.names CONTAINS text
  RETURN e.id AS id
  LIMIT $limit
}
RETURN text, collect(id) AS ids
