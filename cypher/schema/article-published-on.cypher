// Finds articles by day and orders them. No parameters, no rows.
CREATE INDEX article_published_on IF NOT EXISTS FOR (n:Article) ON (n.publishedOn)
