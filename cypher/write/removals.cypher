// == relationships
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[relationship {id: row.id}]->(to)
DELETE relationship

// == nodes
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
OPTIONAL MATCH (claim:Claim {id: id})
OPTIONAL MATCH (figure:Figure {id: id})
WITH coalesce(entity, claim, figure) AS fact
WHERE fact IS NOT NULL
DETACH DELETE fact
