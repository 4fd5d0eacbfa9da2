// What stands in the graph now under the ids that a change set names.

// == nodes
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
OPTIONAL MATCH (figure:Figure {id: id})
WITH coalesce(entity, claim, figure) AS fact
WHERE fact IS NOT NULL
RETURN fact

// == relationships
UNWIND $queries AS query
CALL db.index.fulltext.queryRelationships('relationship_facts', query) YIELD relationship
RETURN relationship AS fact

// == entities
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
RETURN id
