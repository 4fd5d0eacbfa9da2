// Which of these entities are there, and how much is joined to them.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity IS NOT NULL AS isKnown, entity.degree AS degree, coalesce(entity.hub, false) AS isHub
