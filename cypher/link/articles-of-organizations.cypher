// Articles that mention bodies.
// $keys: Organization.nameKey.
// Row: article (Article.id). No order.
UNWIND $keys AS key
MATCH (o:Organization {nameKey: key})<-[:MENTIONS]-(a:Article)
RETURN DISTINCT a.id AS article
