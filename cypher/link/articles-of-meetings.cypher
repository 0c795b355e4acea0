// Articles that speak of meetings.
// $ids: Meeting.id.
// Row: meeting, article (Article.id). No order.
UNWIND $ids AS id
MATCH (m:Meeting {id: id})-[:STATED_IN]->(a:Article)
RETURN DISTINCT m.id AS meeting, a.id AS article
