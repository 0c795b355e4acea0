// Tenures as stored.
// $ids: Tenure.id.
// Row: id, status, statusOn, firstAttestedOn, firstArticle, lastAttestedOn, lastArticle, sinceOn, untilOn, untilTold.
// No order; a tenure that is not there gives no row.
UNWIND $ids AS id
MATCH (t:Tenure {id: id})
RETURN t.id AS id, t.status AS status, t.statusOn AS statusOn, t.firstAttestedOn AS firstAttestedOn,
  t.firstArticle AS firstArticle, t.lastAttestedOn AS lastAttestedOn, t.lastArticle AS lastArticle,
  t.sinceOn AS sinceOn, t.untilOn AS untilOn, t.untilTold AS untilTold
