// Puts claims, each joined to the entity it is about, the entity it names and the documents it cites.
UNWIND $rows AS row
MERGE (claim:Claim {id: row.id})
SET claim += row.properties
WITH claim, row
CALL (claim) {
  MATCH (claim)-[old:ABOUT|NAMES|CITES]->()
  DELETE old
}
MATCH (about:Entity {id: row.properties.about})
MERGE (claim)-[:ABOUT]->(about)
WITH claim, row
CALL (claim, row) {
  MATCH (named:Entity {id: row.names})
  MERGE (claim)-[:NAMES]->(named)
}
CALL (claim, row) {
  UNWIND row.sources AS source
  MATCH (document:Entity {id: source.document})
  MERGE (claim)-[:CITES {locator: source.locator, orderKey: source.orderKey}]->(document)
}
