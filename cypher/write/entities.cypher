// Puts entities: one replaced whole by another with its id, what is derived of it left for the statements behind.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity += row.properties
REMOVE entity:$(row.unlabelled)
SET entity:$(row.labels)
