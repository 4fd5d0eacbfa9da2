// The entities with these ids; a row without an entity where there is none.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity
