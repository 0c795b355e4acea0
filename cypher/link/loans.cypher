// What other articles on the same meetings tell of names in articles.
// $ids: Article.id.
// Row: article, meeting (Meeting.id), lends (list). No order.
UNWIND $ids AS id
MATCH (a:Article {id: id})<-[s:STATED_IN]-(m:Meeting)
WHERE s.lends IS NOT NULL
RETURN a.id AS article, m.id AS meeting, s.lends AS lends
