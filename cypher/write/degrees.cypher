// How many relationships touch an entity, one to itself once: so many more, or fewer, than before. By this it stands among its kind, from either end, and among
// the neighbours of hubs (neighbours.cypher).
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity.degree = entity.degree + row.more, entity.standing = -(entity.degree + row.more)
WITH entity
MATCH (neighbour:Neighbour {other: entity.id})
WHERE neighbour.of IS NOT NULL
SET neighbour.degree = entity.degree, neighbour.standing = entity.standing,
  neighbour.standingOnce = CASE WHEN neighbour.standingOnce IS NOT NULL THEN entity.standing END
