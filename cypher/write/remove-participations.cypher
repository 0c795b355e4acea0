// Removes all participations of meetings.
// $ids: Meeting.id. No rows come back.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:IN_MEETING]-(p:Participation)
DETACH DELETE p
