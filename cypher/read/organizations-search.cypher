// Bodies whose name, in any form, contains a text; in the order of their ids.
// $search: the text in lower case; null for all. $afterId: the last one of the page before. $limit: at most so many.
// Row: organization.
MATCH (o:Organization)
WHERE ($search IS NULL OR any(form IN o.names WHERE toLower(form) CONTAINS $search))
  AND o.id > $afterId
WITH o ORDER BY o.id LIMIT $limit
RETURN o{.id, .name, .names, .kind} AS organization
ORDER BY organization.id
