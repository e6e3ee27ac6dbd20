-- Rows name each other by integer keys; ids are the text by which the outside knows them. Dates and names that aren't
-- known are '', so that indexes put them in one place. Columns named ..._key are what lists are ordered by.

CREATE TABLE article (
  key          INTEGER PRIMARY KEY,
  id           TEXT NOT NULL UNIQUE,
  external_id  TEXT NOT NULL,
  title        TEXT NOT NULL,
  title_key    TEXT NOT NULL,
  url          TEXT NOT NULL,
  source       TEXT NOT NULL,
  language     TEXT NOT NULL,
  published_at TEXT NOT NULL,             -- as its source gave it
  published    TEXT NOT NULL,             -- in UTC
  day          TEXT NOT NULL,             -- in its own offset
  text         TEXT NOT NULL,
  fingerprint  TEXT NOT NULL              -- of the whole reading
) STRICT;
CREATE INDEX article_published ON article (published, id);
CREATE INDEX article_title ON article (title_key, id);
CREATE INDEX article_source ON article (source, published, id);
CREATE INDEX article_external ON article (external_id) WHERE external_id <> '';

CREATE TABLE entity (
  key           INTEGER PRIMARY KEY,
  id            TEXT NOT NULL UNIQUE,
  type          TEXT NOT NULL,
  name          TEXT NOT NULL,
  name_key      TEXT NOT NULL,
  aliases       TEXT NOT NULL,            -- JSON
  names         TEXT NOT NULL,            -- name and aliases as they are searched, one a line
  attributes    TEXT NOT NULL,            -- JSON
  country       TEXT NOT NULL,            -- id of the country to which it belongs, as the attributes give it
  described     INTEGER NOT NULL,         -- articles that describe it; it goes with the last
  mention_count INTEGER NOT NULL,
  article_count INTEGER NOT NULL,
  first_seen    TEXT NOT NULL,
  last_seen     TEXT NOT NULL,
  last_seen_key TEXT NOT NULL
) STRICT;
CREATE INDEX entity_article_count ON entity (article_count, id);
CREATE INDEX entity_mention_count ON entity (mention_count, id);
CREATE INDEX entity_name ON entity (name_key, id);
CREATE INDEX entity_last_seen ON entity (last_seen_key, id);
CREATE INDEX entity_type ON entity (type, article_count, id);
CREATE INDEX entity_country ON entity (country) WHERE country <> '';

-- The names that articles give an entity, counted.
CREATE TABLE naming (
  entity INTEGER NOT NULL REFERENCES entity,
  name   TEXT NOT NULL,
  usual  INTEGER NOT NULL,
  count  INTEGER NOT NULL,
  folded TEXT NOT NULL,
  PRIMARY KEY (entity, name, usual)
) STRICT, WITHOUT ROWID;
CREATE INDEX naming_folded ON naming (folded);

-- How one article describes an entity. Mentions and participants name a description by its number in the article.
CREATE TABLE description (
  article    INTEGER NOT NULL REFERENCES article,
  number     INTEGER NOT NULL,
  raw        TEXT NOT NULL,               -- id of the entity as read
  entity     INTEGER NOT NULL,            -- the entity it is now
  name       TEXT NOT NULL,
  aliases    TEXT NOT NULL,
  attributes TEXT NOT NULL,
  PRIMARY KEY (article, number)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX description_raw ON description (raw, article);

CREATE TABLE mention (
  article     INTEGER NOT NULL,
  begins      INTEGER NOT NULL,
  ends        INTEGER NOT NULL,
  description INTEGER NOT NULL,
  reading     TEXT NOT NULL,
  score       REAL NOT NULL,
  PRIMARY KEY (article, begins, ends),
  FOREIGN KEY (article, description) REFERENCES description
) STRICT, WITHOUT ROWID;
CREATE INDEX mention_description ON mention (article, description);

-- The articles that mention an entity, in the order in which they are listed.
CREATE TABLE appearance (
  entity     INTEGER NOT NULL REFERENCES entity,
  published  TEXT NOT NULL,
  article_id TEXT NOT NULL,
  article    INTEGER NOT NULL,
  PRIMARY KEY (entity, published, article_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE statement (
  key               INTEGER PRIMARY KEY,
  id                TEXT NOT NULL UNIQUE,
  article           INTEGER NOT NULL REFERENCES article,
  type              TEXT NOT NULL,
  begins            INTEGER NOT NULL,
  ends              INTEGER NOT NULL,
  quote             TEXT NOT NULL,
  trigger_begins    INTEGER NOT NULL,
  trigger_ends      INTEGER NOT NULL,
  negated           INTEGER NOT NULL,
  modality          TEXT NOT NULL,
  date              TEXT NOT NULL,
  when_date         TEXT NOT NULL,        -- date, else the day of publication
  when_to           TEXT NOT NULL,        -- the last day that when_date can mean
  place             TEXT NOT NULL,
  topic             TEXT NOT NULL,
  title             TEXT NOT NULL,
  confidence        REAL NOT NULL,
  confidence_key    INTEGER NOT NULL,
  rule              TEXT NOT NULL,
  extractor_version TEXT NOT NULL
) STRICT;
CREATE INDEX statement_article ON statement (article);
CREATE INDEX statement_when ON statement (when_date, id);
CREATE INDEX statement_confidence ON statement (confidence_key, id);
CREATE INDEX statement_type ON statement (type, when_date, id);

CREATE TABLE participant (
  statement INTEGER NOT NULL REFERENCES statement,
  position  INTEGER NOT NULL,
  role      TEXT NOT NULL,
  entity    INTEGER NOT NULL,             -- number of a description in the statement's article
  acts_for  INTEGER,                      -- likewise
  begins    INTEGER NOT NULL,
  ends      INTEGER NOT NULL,
  PRIMARY KEY (statement, position)
) STRICT, WITHOUT ROWID;

-- The statements in which an entity takes part, itself or through who acts for it, in the order in which they are listed.
-- Roles adds 1 if it takes part itself, 2 if it then acts, 4 if it is acted on; 8, 16 and 32 likewise when each
-- participant counts as what it acts for.
CREATE TABLE involvement (
  entity       INTEGER NOT NULL REFERENCES entity,
  when_date    TEXT NOT NULL,
  statement_id TEXT NOT NULL,
  statement    INTEGER NOT NULL,
  roles        INTEGER NOT NULL,
  PRIMARY KEY (entity, when_date, statement_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE relationship (
  key            INTEGER PRIMARY KEY,
  id             TEXT NOT NULL UNIQUE,
  level          TEXT NOT NULL,           -- ACTOR or COUNTRY
  type           TEXT NOT NULL,
  source         INTEGER NOT NULL REFERENCES entity,
  target         INTEGER NOT NULL REFERENCES entity,
  count          INTEGER NOT NULL,
  article_count  INTEGER NOT NULL,
  planned_count  INTEGER NOT NULL,
  negated_count  INTEGER NOT NULL,
  confidence_sum INTEGER NOT NULL,        -- in ten-thousandths
  confidence_key INTEGER NOT NULL,
  first_date     TEXT NOT NULL,
  first_stated   INTEGER NOT NULL,
  last_date      TEXT NOT NULL,
  last_stated    INTEGER NOT NULL
) STRICT;
CREATE INDEX relationship_article_count ON relationship (level, article_count, id);
CREATE INDEX relationship_count ON relationship (level, count, id);
CREATE INDEX relationship_last_date ON relationship (level, last_date, id);
CREATE INDEX relationship_first_date ON relationship (level, first_date, id);
CREATE INDEX relationship_confidence ON relationship (level, confidence_key, id);
CREATE INDEX relationship_type ON relationship (level, type, article_count, id);
CREATE INDEX relationship_source ON relationship (source, level, article_count, id);
CREATE INDEX relationship_target ON relationship (target, level, article_count, id);

-- The statements that support a relationship, in the order in which they are listed.
CREATE TABLE support (
  relationship INTEGER NOT NULL REFERENCES relationship,
  when_date    TEXT NOT NULL,
  statement_id TEXT NOT NULL,
  statement    INTEGER NOT NULL,
  counts       INTEGER NOT NULL,          -- affirmed, and actual or past
  stated       INTEGER NOT NULL,          -- the text states the date
  PRIMARY KEY (relationship, when_date, statement_id)
) STRICT, WITHOUT ROWID;

-- Entities that count as others. Final is where following the targets ends.
CREATE TABLE redirect (
  source TEXT PRIMARY KEY,
  target TEXT NOT NULL,
  final  TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX redirect_final ON redirect (final);

CREATE TABLE change (
  seq  INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  id   TEXT NOT NULL
) STRICT;

-- Entities by their names' letters, and articles by their texts' words. Both get text that is already folded.
CREATE VIRTUAL TABLE entity_search USING fts5 (names, content = 'entity', content_rowid = 'key',
  tokenize = 'trigram remove_diacritics 1');
CREATE VIRTUAL TABLE article_search USING fts5 (words, content = '', contentless_delete = 1, detail = 'none',
  tokenize = 'ascii');
