// Puts claims, each joined to the entity it is about, the entity it names and the documents it cites. One that stood is removed before (removals.cypher).
UNWIND $rows AS row
WITH row, row.properties AS fact
MATCH (about:Entity {id: fact.about})
CREATE (claim:Claim)-[:ABOUT]->(about)
SET claim = fact {.*, earliest: date(fact.earliest), latest: date(fact.latest)}
WITH claim, row
CALL (claim, row) {
  MATCH (named:Entity {id: row.names})
  CREATE (claim)-[:NAMES]->(named)
}
CALL (claim, row) {
  UNWIND row.sources AS source
  MATCH (document:Entity {id: source.document})
  CREATE (claim)-[:CITES {locator: source.locator, orderKey: source.orderKey}]->(document)
}
