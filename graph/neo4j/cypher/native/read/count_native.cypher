CALL () { MATCH (:Entity)-[x:{{native}}]->() RETURN count(x) AS edges }
RETURN '{{native}}' AS type, edges
