UNWIND $ids AS id
MATCH (r:Redirect {final: id}) USING INDEX SEEK r:Redirect(final)
RETURN r.final AS final, r.from AS id
