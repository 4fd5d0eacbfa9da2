// Keeps until when documents date, to find the latest by the index.
UNWIND $rows AS row
MATCH (document:Entity {id: row.id})
SET document.datedUntil = row.datedUntil
