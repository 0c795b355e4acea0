// Tenures as stored.
// $ids: Tenure.id.
// Row: id, status, statusOn, firstAttestedOn, lastAttestedOn, witnesses, sinceOn, untilOn, untilTold.
// No order; a tenure that is not there gives no row.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})
RETURN t.id AS id, t.status AS status, t.statusOn AS statusOn, t.firstAttestedOn AS firstAttestedOn,
  t.lastAttestedOn AS lastAttestedOn, t.witnesses AS witnesses, t.sinceOn AS sinceOn, t.untilOn AS untilOn, t.untilTold AS untilTold
