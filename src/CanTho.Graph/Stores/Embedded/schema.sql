-- The file of the embedded store. The tables of facts have the columns of the seed files (docs/model.md), so whoever edits the seed can read
-- them with sqlite3; an empty cell is NULL and means what it means there. Lists are JSON, one cell each: a table of names and one of
-- citations would be the textbook's way, at three times the rows to read at every start.
-- Sources: [["document:kh-167-2017","III.3.a"], …]   Names: [["Cần Thơ","vi","OFFICIAL",[…sources]], …]
-- No index of facts but the ids: questions are answered from memory, and every start reads whole tables in the order of ids.

CREATE TABLE meta (
  name  TEXT PRIMARY KEY,  -- revision; checksum (of all facts, see GraphFile); seed (fingerprint of the seed last read)
  value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE entities (
  id TEXT PRIMARY KEY, class TEXT, names TEXT NOT NULL, sources TEXT,
  origin TEXT NOT NULL     -- SEED or EDIT, here and below: reading a changed seed touches only what came from the seed
) STRICT, WITHOUT ROWID;

CREATE TABLE relationships (
  id TEXT PRIMARY KEY, type TEXT NOT NULL, from_id TEXT NOT NULL, to_id TEXT NOT NULL, role_vi TEXT, role_en TEXT, role_ja TEXT,
  since TEXT, until TEXT, rank TEXT, certainty TEXT, sources TEXT, note TEXT, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE claims (
  id TEXT PRIMARY KEY, about TEXT NOT NULL, property TEXT NOT NULL, value TEXT NOT NULL, value_en TEXT, value_ja TEXT, unit TEXT,
  period TEXT, rank TEXT, certainty TEXT, sources TEXT, note TEXT, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE figures (
  id TEXT PRIMARY KEY, indicator TEXT NOT NULL, about TEXT NOT NULL, partner TEXT, period TEXT NOT NULL, value TEXT NOT NULL,
  unit TEXT NOT NULL, accumulation TEXT, estimate TEXT, rank TEXT, certainty TEXT, sources TEXT, note TEXT, origin TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- What was changed when. The facts of the first revision are not listed: they are the whole graph once more. An index by id (changes_by_id,
-- made by GraphFile) finds the revision that changed a fact last.
CREATE TABLE revisions (
  number INTEGER PRIMARY KEY, at TEXT NOT NULL, origin TEXT NOT NULL,
  added INTEGER NOT NULL, changed INTEGER NOT NULL, removed INTEGER NOT NULL
) STRICT;

CREATE TABLE changes (
  revision INTEGER NOT NULL, id TEXT NOT NULL, change TEXT NOT NULL,  -- ADDED, CHANGED, REMOVED
  PRIMARY KEY (revision, id)
) STRICT, WITHOUT ROWID;

-- For the reader with sqlite3: SELECT * FROM names WHERE text LIKE '%Otani%';
CREATE VIEW names AS
  SELECT entities.id AS entity, name.value ->> 0 AS text, name.value ->> 1 AS language, name.value ->> 2 AS use, name.value -> 3 AS sources
  FROM entities, json_each(entities.names) AS name;
