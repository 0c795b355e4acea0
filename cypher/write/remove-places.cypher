// Removes those of the given places where no meeting is left.
// $ids: Place.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Place {id: id})
WHERE NOT EXISTS { (n)<-[:TOOK_PLACE_IN]-(:Meeting) }
DETACH DELETE n
