// Which bodies articles mention.
// $ids: Article.id.
// Row: article, organization (Organization.id), nameKey. No order.
UNWIND $ids AS id
MATCH (a:Article {id: id})-[:MENTIONS]->(o:Organization)
RETURN a.id AS article, o.id AS organization, o.nameKey AS nameKey
