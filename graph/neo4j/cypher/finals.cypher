UNWIND $ids AS id
MATCH (r:Redirect {from: id})
RETURN id, r.final AS final
