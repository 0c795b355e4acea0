// What articles say, as their extraction records.
// $ids: Article.id.
// Row: id, title, text, publishedOn, record (JSON). No order.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.title AS title, a.text AS text, a.publishedOn AS publishedOn, a.record AS record
