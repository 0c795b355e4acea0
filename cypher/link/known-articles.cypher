// Which articles the graph holds, and in which version.
// $ids: Article.id.
// Row: id, contentHash, extractor. No order; an article that is not there gives no row.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a.id AS id, a.contentHash AS contentHash, a.extractor AS extractor
