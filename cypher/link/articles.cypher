// Articles as stored.
// $ids: Article.id.
// Row: article (all properties). No order; an article that is not there gives no row.
UNWIND $ids AS id
MATCH (a:Article {id: id})
RETURN a{.*} AS article
