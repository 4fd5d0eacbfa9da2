// A page of the entities of a kind. The file reads as the list by Vietnamese name; for another order the program puts its property in the place of
// nameKey (Questions/StoredOrder.cs), for another kind its label in the place of Person: Cypher takes neither as a parameter.
// A page begins at the place ($fromKey, $fromId) and ends before ($toKey, $toId). CASE, because the planner makes an OR into two scans; nameTail is
// there for very long names alone, of which no index takes all; idKey, because Neo4j compares texts that are given by UTF-16 unit (Questions/Paging/Sortable.cs).

// == up
// All of the kind. The index gives them in order, the server keeps their count.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.kind = $kind AND entity.nameKey >= $fromKey AND entity.nameKey <= $toKey AND entity.idKey IS NOT NULL
    AND CASE entity.nameKey WHEN $fromKey THEN coalesce(entity.nameTail, entity.idKey) >= $fromId ELSE true END
    AND CASE entity.nameKey WHEN $toKey THEN coalesce(entity.nameTail, entity.idKey) < $toId ELSE true END
  WITH entity ORDER BY entity.kind ASCENDING, entity.nameKey ASCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING LIMIT $limit
  RETURN collect(entity) AS page
}
RETURN [entity IN page | {entity: entity, dates: [(entity)<-[:ABOUT]-(claim:Claim) WHERE $dated AND claim.property IN ['date', 'deadline'] | claim]}] AS items,
  COUNT { (:Person) } AS total,
  EXISTS {
    MATCH (one:Entity)
    WHERE one.kind = $kind AND one.nameKey <= $fromKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $fromKey THEN coalesce(one.nameTail, one.idKey) < $fromId ELSE true END
  } AS isBefore,
  EXISTS {
    MATCH (one:Entity)
    WHERE one.kind = $kind AND one.nameKey >= $toKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $toKey THEN coalesce(one.nameTail, one.idKey) >= $toId ELSE true END
  } AS isBehind

// == down
// The same, from the last key to the first; equals stand by id either way.
CALL () {
  MATCH (entity:Entity)
  WHERE entity.kind = $kind AND entity.nameKey <= $fromKey AND entity.nameKey >= $toKey AND entity.idKey IS NOT NULL
    AND CASE entity.nameKey WHEN $fromKey THEN coalesce(entity.nameTail, entity.idKey) >= $fromId ELSE true END
    AND CASE entity.nameKey WHEN $toKey THEN coalesce(entity.nameTail, entity.idKey) < $toId ELSE true END
  WITH entity ORDER BY entity.kind DESCENDING, entity.nameKey DESCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING LIMIT $limit
  RETURN collect(entity) AS page
}
RETURN [entity IN page | {entity: entity, dates: [(entity)<-[:ABOUT]-(claim:Claim) WHERE $dated AND claim.property IN ['date', 'deadline'] | claim]}] AS items,
  COUNT { (:Person) } AS total,
  EXISTS {
    MATCH (one:Entity)
    WHERE one.kind = $kind AND one.nameKey >= $fromKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $fromKey THEN coalesce(one.nameTail, one.idKey) < $fromId ELSE true END
  } AS isBefore,
  EXISTS {
    MATCH (one:Entity)
    WHERE one.kind = $kind AND one.nameKey <= $toKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $toKey THEN coalesce(one.nameTail, one.idKey) >= $toId ELSE true END
  } AS isBehind

// == some
// Those that meet a filter, sought from the one of its conditions ($begin) that leaves the fewest. What is found is counted; only the page is sent.
CALL () {
  WITH * WHERE $begin = 'LINKED'
  UNWIND $linked AS id
  MATCH (other:Entity {id: id})
  WITH other ORDER BY other.degree LIMIT 1
  MATCH (other)-[:!CITES]-(entity:Entity)
  RETURN entity
  UNION
  WITH * WHERE $begin = 'NAMED'
  UNWIND $named AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  WITH * WHERE $begin = 'CITED'
  MATCH (:Entity {id: $citedIn})<-[:CITES]-(entity:Entity)
  RETURN entity
  UNION
  WITH * WHERE $begin = 'STATUS'
  UNWIND $statuses AS status
  MATCH (entity:Entity {kind: $kind, status: status})
  RETURN entity
  UNION
  WITH * WHERE $begin = 'CLASS'
  UNWIND $classes AS class
  MATCH (entity:Entity {kind: $kind, class: class})
  RETURN entity
  UNION
  WITH * WHERE $begin = 'KIND'
  MATCH (entity:Entity {kind: $kind})
  WHERE entity.idKey IS NOT NULL
  RETURN entity
}
WITH entity
WHERE entity.kind = $kind
  AND ($classes IS NULL OR entity.class IN $classes)
  AND ($statuses IS NULL OR entity.status IN $statuses)
  AND ($withinEarliest IS NULL OR any(date IN entity.dates WHERE left(date, 10) <= $withinLatest AND right(date, 10) >= $withinEarliest))
  AND ($citedIn IS NULL OR EXISTS { (entity)-[:CITES]->(:Entity {id: $citedIn}) })
  AND ($named IS NULL OR entity.id IN $named)
  AND COUNT {
    UNWIND $linked AS id
    MATCH (entity)-[relationship:!CITES]-(:Entity {id: id})
    WHERE relationship.rank <> 'DEPRECATED' AND ($by IS NULL OR type(relationship) IN $by)
    RETURN DISTINCT id
  } = size($linked)
WITH collect(entity) AS found
CALL (found) {
  UNWIND found AS entity
  WITH entity
  WHERE CASE entity.nameKey WHEN $fromKey THEN coalesce(entity.nameTail, entity.idKey) >= $fromId ELSE entity.nameKey > $fromKey XOR $down END
    AND CASE entity.nameKey WHEN $toKey THEN coalesce(entity.nameTail, entity.idKey) < $toId ELSE entity.nameKey < $toKey XOR $down END
  WITH entity
    ORDER BY CASE WHEN $down THEN entity.nameKey END DESCENDING, CASE WHEN NOT $down THEN entity.nameKey END ASCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING
    LIMIT $limit
  RETURN collect(entity) AS page
}
RETURN [entity IN page | {entity: entity, dates: [(entity)<-[:ABOUT]-(claim:Claim) WHERE $dated AND claim.property IN ['date', 'deadline'] | claim]}] AS items,
  size(found) AS total,
  $hasAfter AND any(one IN found WHERE CASE one.nameKey WHEN $fromKey THEN coalesce(one.nameTail, one.idKey) < $fromId ELSE one.nameKey < $fromKey XOR $down END) AS isBefore,
  $hasBefore AND any(one IN found WHERE CASE one.nameKey WHEN $toKey THEN coalesce(one.nameTail, one.idKey) >= $toId ELSE one.nameKey > $toKey XOR $down END) AS isBehind
