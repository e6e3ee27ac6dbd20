UNWIND $ids AS id
MATCH (r:Redirect {final: id})
RETURN r.final AS final, r.from AS id
