UNWIND $ids.{{native}} AS id
MATCH (:Entity)-[x:{{native}} {id: id}]->(:Entity)
DELETE x
