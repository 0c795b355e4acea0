// Removes those of the given posts that nobody is known to have held.
// $ids: Post.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Post {id: id})
WHERE NOT EXISTS { (n)<-[:OF_POST]-(:Tenure) }
DETACH DELETE n
