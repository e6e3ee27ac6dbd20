MATCH (:Entity)-[x:{{native}}]->() RETURN count(x) AS edges
