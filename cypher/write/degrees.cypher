// How many relationships touch an entity, one to itself once: so many more, or fewer, than before. By this it stands among the neighbours of hubs (hubs.cypher).
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.degree = entity.degree + row.more
WITH entity
MATCH (incidence:Incidence {other: entity.id})
WHERE incidence.of IS NOT NULL
SET incidence.standing = -entity.degree
