// Puts relationships. One that stood is removed before (removals.cypher).
UNWIND $rows AS row
WITH row, row.properties AS fact
MATCH (from:Entity {id: fact.from})
MATCH (to:Entity {id: fact.to})
CREATE (from)-[relationship:$(row.type)]->(to)
SET relationship = fact {.*, earliest: date(fact.earliest), latest: date(fact.latest)}
