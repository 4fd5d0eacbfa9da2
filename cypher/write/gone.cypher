// The revisions that removed facts, for ids under which none stands.
UNWIND $ids AS id
MATCH (change:Change {fact: id})
RETURN id, max(change.revision) AS revision
