// Puts relationships. One that changes its type or an end is removed before (removals.cypher).
UNWIND $rows AS row
MATCH (from:Entity {id: row.properties.from})
MATCH (to:Entity {id: row.properties.to})
MERGE (from)-[relationship:$(row.type) {id: row.id}]->(to)
SET relationship = row.properties
