UNWIND $ids.{{native}} AS id
MATCH ()-[x:{{native}} {id: id}]->() USING INDEX SEEK x:{{native}}(id)
DELETE x
