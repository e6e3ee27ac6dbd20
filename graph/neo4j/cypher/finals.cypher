UNWIND $ids AS id
MATCH (r:Redirect {from: id}) USING INDEX SEEK r:Redirect(from)
RETURN id, r.final AS final
