// A page of the relationships of each entity, by their place among these. All of them are walked once, on the server; only the page is sent.

// == all
// The first page of all there are: how many is kept with the entity.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(:Entity)
  WITH relationship ORDER BY relationship.orderKey ASCENDING, relationship.id ASCENDING LIMIT $limit
  RETURN collect(relationship) AS items
}
RETURN id, items, entity.degree AS total, false AS isBefore, false AS isBehind

// == some
// Of these types, to these kinds, at that time, running that way; or a page further on.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(other:Entity)
  WHERE ($types IS NULL OR type(relationship) IN $types)
    AND ($otherKinds IS NULL OR other.kind IN $otherKinds)
    AND ($includeDeprecated OR relationship.rank <> 'DEPRECATED')
    AND ($asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $asOfLatest)
    AND ($asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $asOfEarliest)
    AND ($direction = 'BOTH' OR ($direction = 'OUT') = (relationship.from = entity.id))
  RETURN collect(relationship) AS found
}
CALL (found) {
  UNWIND found AS relationship
  WITH relationship, relationship.orderKey + coalesce(relationship.idKey, relationship.id) AS place
  WHERE $from <= place AND place < $to
  WITH relationship, place ORDER BY place ASCENDING LIMIT $limit
  RETURN collect(relationship) AS items
}
RETURN id, items, size(found) AS total,
  $hasAfter AND any(one IN found WHERE one.orderKey + coalesce(one.idKey, one.id) < $from) AS isBefore,
  $hasBefore AND any(one IN found WHERE one.orderKey + coalesce(one.idKey, one.id) >= $to) AS isBehind
