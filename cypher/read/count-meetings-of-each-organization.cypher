// In how many parts of meetings bodies were represented.
// $ids: the bodies; one that was in none gives no row.
// Row: id; parts.
UNWIND $ids AS id
MATCH (:Organization {id: id})<-[:ON_BEHALF_OF]-(a:Participation)
RETURN id, count(a) AS parts
ORDER BY id
