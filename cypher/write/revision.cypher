// == standing
// Ends a change: where the graph stands now, and by which change it came there.
MATCH (meta:Meta {id: 'graph'})
SET meta.revision = $revision, meta.change = $change, meta.seed = $seed

// == log
CREATE (:Revision {number: $revision, at: $at, origin: $origin, added: $added, changed: $changed, removed: $removed})

// == changes
// Which facts it changed. Without edges: facts go, and the log stays.
UNWIND $ids AS id
CREATE (:Change {place: $place + id, revision: $revision, fact: id, kind: $kind})
