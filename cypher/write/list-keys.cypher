// Puts what lists filter and order by and what the claims about an entity imply; and at the hubs that it is joined to, what lists order by.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
SET entity += row.properties
WITH entity
MATCH (neighbour:Neighbour {other: entity.id})
WHERE neighbour.of IS NOT NULL
SET neighbour += entity {.nameKey, .nameTail, .nameKeyEn, .nameTailEn, .nameKeyJa, .nameTailJa, .dateKey, .dateKeyDown}
