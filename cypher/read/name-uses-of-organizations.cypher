// Under which names articles speak of bodies, and when.
// $ids: the bodies.
// Row: owner, the id; name; articles, how many use it; firstOn and lastOn, days on which the first and the last dated
// one was published (null where none is dated). No order; none for an unknown id.
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[m:MENTIONS]-(a:Article)
UNWIND m.names AS name
RETURN id AS owner, name, count(DISTINCT a.id) AS articles, min(a.publishedOn) AS firstOn, max(a.publishedOn) AS lastOn
