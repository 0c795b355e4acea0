// What articles say of bodies: forms of the name, kind, and the body it is a unit of.
// $ids: Organization.id.
// Row: id, nameKey, names, kind, parent (Organization.id or null). No order.
UNWIND $ids AS id
MATCH (o:Organization {id: id})<-[m:MENTIONS]-(a:Article)
RETURN DISTINCT o.id AS id, o.nameKey AS nameKey, m.names AS names, m.kind AS kind, m.parent AS parent
