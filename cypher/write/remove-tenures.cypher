// Removes those of the given tenures that no article speaks of any more.
// $ids: Tenure.id.
// Row: post (Post.id) of each tenure removed. No order.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})-[:OF_POST]->(p:Post)
WHERE NOT EXISTS { (t)-[:STATED_IN]->(:Article) }
WITH t, p.id AS post
DETACH DELETE t
RETURN post
