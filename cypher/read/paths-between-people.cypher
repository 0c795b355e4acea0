// The shortest chains of people each of whom met the next, on different sides.
// $from, $to: ids of both ends. $hops: at most so many steps, up to 6. $limit: at most so many.
// Row: ids, from the one end to the other; all of the same length. A pair without a chain gives no row.
MATCH (a:Person {id: $from})
MATCH (b:Person {id: $to})
MATCH path = allShortestPaths((a)-[:MET*..6]-(b))
WHERE length(path) <= $hops
WITH [n IN nodes(path) | n.id] AS ids
RETURN ids
ORDER BY ids
LIMIT $limit
