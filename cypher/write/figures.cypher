// Puts figures, each joined to the place it is about, the partner it is towards and the documents it cites.
UNWIND $rows AS row
MERGE (figure:Figure {id: row.id})
SET figure += row.properties
WITH figure, row
CALL (figure) {
  MATCH (figure)-[old:ABOUT|TOWARDS|CITES]->()
  DELETE old
}
MATCH (about:Entity {id: row.properties.about})
MERGE (figure)-[:ABOUT]->(about)
WITH figure, row
CALL (figure, row) {
  MATCH (partner:Entity {id: row.properties.partner})
  MERGE (figure)-[:TOWARDS]->(partner)
}
CALL (figure, row) {
  UNWIND row.sources AS source
  MATCH (document:Entity {id: source.document})
  MERGE (figure)-[:CITES {locator: source.locator, orderKey: source.orderKey}]->(document)
}
