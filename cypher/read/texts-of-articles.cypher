// Texts of articles, from which quotes are cut.
// $ids: the articles; one that the graph does not know gives no row.
// Row: id; text.
UNWIND $ids AS id
MATCH (d:Article {id: id})
RETURN d.id AS id, d.text AS text
ORDER BY id
