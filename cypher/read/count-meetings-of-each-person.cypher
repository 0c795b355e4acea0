// In how many parts of meetings people were seen.
// $ids: the people; one that was in none gives no row.
// Row: id; parts.
UNWIND $ids AS id
MATCH (:Person {id: id})-[:TOOK_PART_AS]->(a:Participation)
RETURN id, count(a) AS parts
ORDER BY id
