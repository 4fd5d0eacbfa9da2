// Keeps (:TimelineEntry) nodes: what has a date is worked out by the program (Questions/Chronicle), and only for what a change touched. Those of relationships
// have no edges, so that entities with a hundred thousand relationships do not get as many edges again.

// == claimed gone
UNWIND $ids AS id
MATCH (entry:TimelineEntry {about: id})
DETACH DELETE entry

// == claimed
UNWIND $rows AS row
MATCH (claim:Claim {id: row.fact})-[:ABOUT]->(about:Entity)
CREATE (entry:TimelineEntry)-[:ABOUT]->(about), (entry)-[:DATED_BY]->(claim)
SET entry = row {.*, first: date(row.first), last: date(row.last)}

// == joined gone
UNWIND $ids AS id
MATCH (entry:TimelineEntry {id: id})
DETACH DELETE entry

// == joined
UNWIND $rows AS row
CREATE (entry:TimelineEntry)
SET entry = row {.*, first: date(row.first), last: date(row.last)}
