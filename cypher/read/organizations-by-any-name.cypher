// Bodies by any form of their name, whatever its case; looks at all of them.
// $name: the form, in lower case. $limit: at most so many.
// Row: organization.
MATCH (o:Organization)
WHERE any(form IN o.names WHERE toLower(form) = $name)
WITH o ORDER BY o.id LIMIT $limit
RETURN o{.id, .name, .names, .kind} AS organization
ORDER BY organization.id
