// Which of these entities are there.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity IS NOT NULL AS isKnown
