// What lies around some entities, shell by shell: each is walked once, and of those around no more is sent than the canvas shows.

// == shell
// The next shell: who is joined to the last one and not shown yet, the best joined first.
UNWIND $shell AS id
MATCH (at:Entity {id: id})-[relationship:!CITES]-(entity:Entity)
WHERE relationship.rank <> 'DEPRECATED'
  AND ($types IS NULL OR type(relationship) IN $types)
  AND ($otherKinds IS NULL OR entity.kind IN $otherKinds)
  AND ($asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $asOfLatest)
  AND ($asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $asOfEarliest)
WITH DISTINCT entity
WHERE NOT entity.id IN $shown
WITH entity ORDER BY entity.degree DESC, entity.id LIMIT $limit
RETURN entity

// == rim
// At each that is shown, by type: the relationships to others shown, once, and how many stand next to it unseen. Between those shown the kinds do
// not matter.
UNWIND $shown AS id
MATCH (at:Entity {id: id})-[relationship:!CITES]-(other:Entity)
WHERE relationship.rank <> 'DEPRECATED'
  AND ($types IS NULL OR type(relationship) IN $types)
  AND ($asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $asOfLatest)
  AND ($asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $asOfEarliest)
WITH id, type(relationship) AS type, relationship, other, other.id IN $shown AS isShown
WITH id, type,
  count(DISTINCT CASE WHEN NOT isShown AND ($otherKinds IS NULL OR other.kind IN $otherKinds) THEN other END) AS hidden,
  collect(CASE WHEN isShown AND relationship.from = id THEN relationship END) AS between
WHERE hidden > 0 OR size(between) > 0
RETURN id, type, hidden, between
