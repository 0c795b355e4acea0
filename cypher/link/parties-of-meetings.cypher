// Who faced whom in meetings as stored.
// $ids: Meeting.id.
// Row: meeting, day (null where undated), side, people (none or one Person.id), organizations (none or one). No order.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})<-[:IN_MEETING]-(p:Participation)
RETURN m.id AS meeting, m.startsOn AS day, p.side AS side,
  [(p)<-[:TOOK_PART_AS]-(x:Person) | x.id] AS people, [(p)-[:ON_BEHALF_OF]->(o:Organization) | o.id] AS organizations
