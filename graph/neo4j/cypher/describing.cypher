UNWIND $raws AS raw
MATCH (a:Article)-[x:DESCRIBES {raw: raw}]->(:Entity)
RETURN DISTINCT a.id AS id
