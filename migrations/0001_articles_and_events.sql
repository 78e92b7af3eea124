-- Forward only, and safe to run again after a failure half way: every statement may be repeated.

CREATE TABLE IF NOT EXISTS meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
-- Changes with every write; the reads' ETags are made of it.
INSERT OR IGNORE INTO meta VALUES ('revision', lower(hex(randomblob(8))));

CREATE TABLE IF NOT EXISTS articles (
  seq INTEGER PRIMARY KEY,              -- order of storing
  id TEXT NOT NULL UNIQUE,              -- the first 60 bits of the text's digest, in hexadecimal
  digest TEXT NOT NULL,
  title TEXT,
  url TEXT,
  published_at TEXT,
  published_at_basis TEXT NOT NULL,
  prefer TEXT,
  length INTEGER NOT NULL,
  extractor TEXT NOT NULL,
  events INTEGER NOT NULL,
  text TEXT NOT NULL
);

-- The temporal expressions of an article as JSON arrays, in parts that stay below the size of a row.
CREATE TABLE IF NOT EXISTS timexes (
  article TEXT NOT NULL,
  part INTEGER NOT NULL,
  data TEXT NOT NULL,
  PRIMARY KEY (article, part)
) WITHOUT ROWID;

-- `at` packs day, article and position, so that the order of the rows is the order of the answers (src/store/keys.ts).
CREATE TABLE IF NOT EXISTS events (
  at INTEGER PRIMARY KEY,
  article TEXT NOT NULL,
  first_day INTEGER,                    -- days since 1970-01-01; null where open or undated
  last_day INTEGER,
  data TEXT NOT NULL                    -- the event as JSON
);
CREATE INDEX IF NOT EXISTS events_article ON events (article);

-- Inverted indexes: of an event its folded words and the values that filters ask for (kind=denial), of an article its
-- folded words, the nth occurrence of one as word=n. The rows' ids are events.at and the number that articles.id spells.
CREATE VIRTUAL TABLE IF NOT EXISTS event_terms USING fts5 (
  terms, content='', contentless_delete=1, detail=none, columnsize=1, tokenize="ascii tokenchars '='"
);
CREATE VIRTUAL TABLE IF NOT EXISTS article_terms USING fts5 (
  terms, content='', contentless_delete=1, detail=none, columnsize=1, tokenize="ascii tokenchars '='"
);
