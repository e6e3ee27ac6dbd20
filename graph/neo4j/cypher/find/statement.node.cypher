n {
  .id, .article, .type, .start, .end, .quote, .triggerStart, .triggerEnd, .negated, .modality, .date, .when,
  .whenStated, .place, .topic, .title, .confidence, .rule, .extractorVersion,
  participants: [(n)-[p:PARTICIPANT]->(e) | p {.*, entity: e.id}]
}
