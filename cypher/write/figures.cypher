// Puts figures, each joined to the place it is about, the partner it is towards and the documents it cites. One that stood is removed before (removals.cypher).
UNWIND $rows AS row
WITH row, row.properties AS fact
MATCH (about:Entity {id: fact.about})
CREATE (figure:Figure)-[:ABOUT]->(about)
SET figure = fact {.*, earliest: date(fact.earliest), latest: date(fact.latest)}
WITH figure, row
CALL (figure, row) {
  MATCH (partner:Entity {id: row.properties.partner})
  CREATE (figure)-[:TOWARDS]->(partner)
}
CALL (figure, row) {
  UNWIND row.sources AS source
  MATCH (document:Entity {id: source.document})
  CREATE (figure)-[:CITES {locator: source.locator, orderKey: source.orderKey}]->(document)
}
