// Erases Post nodes, to be told anew from the articles.
// $ids: Post.id. No rows come back.
UNWIND $ids AS id
MATCH (n:Post {id: id})
DETACH DELETE n
