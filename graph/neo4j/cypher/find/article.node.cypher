n {.id, .externalId, .title, .url, .source, .language, .publishedAt, .text}
