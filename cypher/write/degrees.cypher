// How many relationships touch an entity, one to itself once: so many more, or fewer, than before.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.degree = entity.degree + row.more
