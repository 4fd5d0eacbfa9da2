// What still mentions the entities that are to go, but for the facts that go or are put with them ($gone): the first three by id, and how many there are.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(:Entity)
  RETURN relationship.id AS fact
  UNION
  MATCH (entity)<-[:ABOUT|NAMES|TOWARDS|CITES]-(node:Entity|Claim|Figure)
  RETURN node.id AS fact
  UNION
  CALL db.index.fulltext.queryRelationships('relationship_facts', 'documents:"' + replace(replace(entity.id, '\\', '\\\\'), '"', '\\"') + '"')
  YIELD relationship
  RETURN relationship.id AS fact
}
WITH id, fact
WHERE NOT fact IN $gone
WITH id, fact ORDER BY fact
RETURN id, collect(fact)[..3] AS facts, count(fact) AS count
