// A page of the log: what was changed behind a place in it, from the index, which alone compares a text with a parameter by code points.

// == changes
MATCH (change:Change)
USING INDEX change:Change(place)
WHERE change.place > $behind
WITH change ORDER BY change.place LIMIT $most
MATCH (revision:Revision {number: change.revision})
RETURN revision, change.fact AS id, change.kind AS kind ORDER BY change.place

// == first
// Stands in the log as one change.
MATCH (revision:Revision {number: 1})
RETURN revision, null AS id, 'ADDED' AS kind
