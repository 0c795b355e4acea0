// Where meetings were.
// $ids: Meeting.id.
// Row: place (Place.id), once for each meeting. No order.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[:TOOK_PLACE_IN]->(p:Place)
RETURN p.id AS place
