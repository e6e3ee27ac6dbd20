UNWIND $ids AS id
MATCH (a:Article {id: id}) USING INDEX SEEK a:Article(id)
RETURN
  a {.id, .externalId, .title, .url, .source, .language, .publishedAt, .text, .fingerprint} AS article,
  [(a)-[d:DESCRIBES]->(e) | d {.*, entity: e.id}] AS entities,
  [(a)<-[:IN]-(m)-[:NAMES]->(e) | m {.*, entity: e.id}] AS mentions,
  [(a)<-[:FROM]-(s) | s {
    .id, .article, .type, .start, .end, .quote, .triggerStart, .triggerEnd, .negated, .modality, .date, .when,
    .whenStated, .place, .topic, .title, .confidence, .rule, .extractorVersion,
    participants: [(s)-[p:PARTICIPANT]->(e) | p {.*, entity: e.id}]
  }] AS statements
