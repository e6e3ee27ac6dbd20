UNWIND $rows AS row
MATCH (e:Entity {id: row.id}) USING INDEX SEEK e:Entity(id)
SET e = row
FOREACH (ignored IN CASE row.type WHEN 'PERSON' THEN [1] ELSE [] END | SET e:Person)
FOREACH (ignored IN CASE row.type WHEN 'COUNTRY' THEN [1] ELSE [] END | SET e:Country)
FOREACH (ignored IN CASE row.type WHEN 'PLACE' THEN [1] ELSE [] END | SET e:Place)
FOREACH (ignored IN CASE row.type WHEN 'ORGANIZATION' THEN [1] ELSE [] END | SET e:Organization)
