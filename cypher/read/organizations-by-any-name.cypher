// Bodies by any form of their name, whatever its case; looks at all of them.
// $name: the form, in lower case. $limit: at most so many.
// Row: organization; meetings, in how many the organization was seen.
MATCH (o:Organization)
WHERE any(form IN o.names WHERE toLower(form) = $name)
WITH o ORDER BY o.id LIMIT $limit
RETURN o{.id, .name, .names, .kind} AS organization, COUNT { MATCH (o)<-[:ON_BEHALF_OF]-(:Participation) } AS meetings
ORDER BY organization.id
