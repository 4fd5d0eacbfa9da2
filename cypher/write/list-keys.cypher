// Puts what lists filter and order by and what the claims about an entity imply.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
