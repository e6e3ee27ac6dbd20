n {.*, entity: [(n)-[:NAMES]->(e) | e.id][0]}
