// Removes those of the given bodies that no article names any more.
// $ids: Organization.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Organization {id: id})
WHERE NOT EXISTS { (n)<-[:MENTIONS]-(:Article) }
DETACH DELETE n
