// Where entities are named, as a way to click along: when all of them stand, for documents are entities too.
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
CALL (entity) {
  MATCH (entity)-[old:CITES]->()
  DELETE old
}
UNWIND row.sources AS source
MATCH (document:Entity {id: source.document})
MERGE (entity)-[:CITES {locator: source.locator, orderKey: source.orderKey}]->(document)
