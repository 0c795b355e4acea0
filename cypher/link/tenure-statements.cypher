// What articles say of tenures.
// $ids: Tenure.id.
// Row: tenure, article, on, status, since, until. No order.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})-[s:STATED_IN]->(a:Article)
RETURN t.id AS tenure, a.id AS article, s.attestedOn AS on, s.status AS status, s.since AS since, s.until AS until
