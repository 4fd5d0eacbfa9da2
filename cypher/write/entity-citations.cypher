// Where entities are named, as a way to click along: when all of them stand, for documents are entities too.

// == gone
UNWIND $ids AS id
MATCH (entity:Entity {id: id})-[old:CITES]->()
DELETE old

// == put
UNWIND $rows AS row
MATCH (entity:Entity {id: row.id})
UNWIND row.sources AS source
MATCH (document:Entity {id: source.document})
CREATE (entity)-[:CITES {locator: source.locator, orderKey: source.orderKey}]->(document)
