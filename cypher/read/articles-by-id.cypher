// Articles by id.
// $ids: ids; those the graph does not know give no row.
// Row: article.
UNWIND $ids AS id
MATCH (d:Article {id: id})
RETURN d{.id, .title, .url, .publishedOn, .source, .language} AS article
ORDER BY article.id
