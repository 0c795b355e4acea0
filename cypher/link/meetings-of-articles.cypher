// Meetings that articles speak of, or whose participants' bodies they attest.
// $ids: Article.id.
// Row: meeting (Meeting.id), each once for each article. No order.
UNWIND $ids AS id
CALL (id) {
  MATCH (a:Article {id: id})<-[:STATED_IN]-(m:Meeting) RETURN m.id AS meeting
  UNION
  MATCH (a:Article {id: id})<-[:STATED_IN]-(:Participation)-[:IN_MEETING]->(m:Meeting) RETURN m.id AS meeting
}
RETURN meeting
