// Posts of tenures.
// $ids: Tenure.id.
// Row: post (Post.id), title. No order.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})-[:OF_POST]->(p:Post)
RETURN p.id AS post, p.title AS title
