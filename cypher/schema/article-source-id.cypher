// Finds an article by the id its source gave it. No parameters, no rows.
CREATE INDEX article_source_id IF NOT EXISTS FOR (n:Article) ON (n.sourceId)
