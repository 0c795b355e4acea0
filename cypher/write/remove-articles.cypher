// Removes articles, with every statement that they were evidence for.
// $ids: Article.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Article {id: id})
DETACH DELETE n
