// Finds Doubt nodes by kind. No parameters, no rows.
CREATE INDEX doubt_kind IF NOT EXISTS FOR (n:Doubt) ON (n.kind)
