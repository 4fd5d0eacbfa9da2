// How many relationships touch an entity; one to itself counts once.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
SET entity.degree = COUNT { (entity)-[:!CITES]-(:Entity) }
