(f.types IS NULL OR n.type IN f.types)
    AND (f.articles IS NULL OR n.article IN f.articles)
    AND (f.sources IS NULL OR coalesce(n.outlet, '') IN f.sources)
    AND (f.from IS NULL OR n.whenTo >= f.from)
    AND (f.to IS NULL OR n.whenFrom <= f.to)
    AND (f.modalities IS NULL OR n.modality IN f.modalities)
    AND (f.negated IS NULL OR n.negated = f.negated)
    AND (f.minConfidence IS NULL OR n.confidence >= f.minConfidence)
    AND (f.text IS NULL OR toLower(n.quote) CONTAINS toLower(f.text))
    AND (f.countries IS NULL OR any(one IN f.countries WHERE one IN n.actors OR one IN n.countries))
    AND (f.any IS NULL
      OR any(one IN f.any WHERE one IN CASE f.as WHEN 'COUNTRY' THEN n.countries ELSE n.actors END))
    AND (f.all IS NULL
      OR all(one IN f.all WHERE one IN CASE f.as WHEN 'COUNTRY' THEN n.countries ELSE n.actors END))
    AND (f.source IS NULL
      OR any(one IN f.source WHERE one IN CASE f.as WHEN 'COUNTRY' THEN n.sourceCountries ELSE n.sourceActors END))
    AND (f.target IS NULL
      OR any(one IN f.target WHERE one IN CASE f.as WHEN 'COUNTRY' THEN n.targetCountries ELSE n.targetActors END))
    AND (f.relationships IS NULL
      OR EXISTS { (n)-[:SUPPORTS]->(r) WHERE r.id IN f.relationships })
