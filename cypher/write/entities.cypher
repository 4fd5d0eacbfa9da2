// == new
UNWIND $rows AS row
WITH row, row.properties AS fact
CREATE (entity:Entity:$(row.labels))
SET entity = fact {.*, degree: 0, standing: 0}

// == put
// Replaces one whole by another with its id; what is derived of it is left for the statements behind.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
REMOVE entity:$(row.unlabelled)
SET entity:$(row.labels)
