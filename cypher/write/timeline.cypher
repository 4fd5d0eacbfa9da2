// Keeps (:TimelineEntry) nodes: what has a date is worked out by the program (Questions/Chronicle), and only for what a change touched. Those of relationships
// have no edges, so that entities with a hundred thousand relationships do not get as many edges again. Each has its place in the timeline of everything,
// (:TimelinePlace) of nobody.

// == claimed gone
// How many of them lay between which days.
UNWIND $ids AS id
MATCH (entry:TimelineEntry {about: id})
WITH entry, entry.of AS of, entry.first AS first, entry.last AS last
DETACH DELETE entry
RETURN of, first, last, count(*) AS count

// == claimed
UNWIND $rows AS row
MATCH (claim:Claim {id: row.fact})-[:ABOUT]->(about:Entity)
CREATE (entry:TimelineEntry:TimelinePlace)-[:ABOUT]->(about), (entry)-[:DATED_BY]->(claim)
SET entry = row {.*, of: '', first: date(row.first), last: date(row.last), due: date(row.due)}

// == joined gone
UNWIND $ids AS id
MATCH (entry:TimelineEntry {id: id})
DETACH DELETE entry

// == joined
UNWIND $rows AS row
CREATE (entry:TimelineEntry:TimelinePlace)
SET entry = row {.*, of: '', first: date(row.first), last: date(row.last), due: date(row.due)}
