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

// == neighbours up
// Those joined to a hub, by these types or by any: of each type the first ones, which an index gives in order, and of these the first. How many there are
// is kept (cypher/write/neighbours.cypher).
CALL () {
  MATCH (kept:NeighbourCount {of: $least, kind: $kind})
  WHERE kept.types IS NOT NULL AND ($by IS NULL OR any(type IN kept.types WHERE type IN $by))
  RETURN sum(kept.count) AS total, collect(kept.types) AS sets
}
CALL (sets) {
  UNWIND sets AS set
  UNWIND set AS type
  WITH DISTINCT type
  WHERE $by IS NULL OR type IN $by
  RETURN collect(type) AS types
}
CALL (types) {
  UNWIND types AS type
  CALL (type) {
    MATCH (entity:Neighbour {of: $least, type: type, kind: $kind})
    WHERE entity.nameKey >= $fromKey AND entity.nameKey <= $toKey AND entity.idKey IS NOT NULL
      AND CASE entity.nameKey WHEN $fromKey THEN coalesce(entity.nameTail, entity.idKey) >= $fromId ELSE true END
      AND CASE entity.nameKey WHEN $toKey THEN coalesce(entity.nameTail, entity.idKey) < $toId ELSE true END
    RETURN entity
      ORDER BY entity.of ASCENDING, entity.type ASCENDING, entity.kind ASCENDING, entity.nameKey ASCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING
      LIMIT $limit
  }
  WITH DISTINCT entity.other AS other, entity.nameKey AS key, coalesce(entity.nameTail, entity.idKey) AS behind
  WITH other ORDER BY key ASCENDING, behind ASCENDING LIMIT $limit
  MATCH (entity:Entity {id: other})
  WITH entity ORDER BY entity.nameKey ASCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING
  RETURN collect(entity) AS page
}
RETURN [entity IN page | {entity: entity, dates: [(entity)<-[:ABOUT]-(claim:Claim) WHERE $dated AND claim.property IN ['date', 'deadline'] | claim]}] AS items,
  total,
  $hasAfter AND EXISTS {
    UNWIND types AS type
    MATCH (one:Neighbour {of: $least, type: type, kind: $kind})
    WHERE one.nameKey <= $fromKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $fromKey THEN coalesce(one.nameTail, one.idKey) < $fromId ELSE true END
  } AS isBefore,
  $hasBefore AND EXISTS {
    UNWIND types AS type
    MATCH (one:Neighbour {of: $least, type: type, kind: $kind})
    WHERE one.nameKey >= $toKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $toKey THEN coalesce(one.nameTail, one.idKey) >= $toId ELSE true END
  } AS isBehind

// == neighbours down
// The same, from the last key to the first.
CALL () {
  MATCH (kept:NeighbourCount {of: $least, kind: $kind})
  WHERE kept.types IS NOT NULL AND ($by IS NULL OR any(type IN kept.types WHERE type IN $by))
  RETURN sum(kept.count) AS total, collect(kept.types) AS sets
}
CALL (sets) {
  UNWIND sets AS set
  UNWIND set AS type
  WITH DISTINCT type
  WHERE $by IS NULL OR type IN $by
  RETURN collect(type) AS types
}
CALL (types) {
  UNWIND types AS type
  CALL (type) {
    MATCH (entity:Neighbour {of: $least, type: type, kind: $kind})
    WHERE entity.nameKey <= $fromKey AND entity.nameKey >= $toKey AND entity.idKey IS NOT NULL
      AND CASE entity.nameKey WHEN $fromKey THEN coalesce(entity.nameTail, entity.idKey) >= $fromId ELSE true END
      AND CASE entity.nameKey WHEN $toKey THEN coalesce(entity.nameTail, entity.idKey) < $toId ELSE true END
    RETURN entity
      ORDER BY entity.of DESCENDING, entity.type DESCENDING, entity.kind DESCENDING, entity.nameKey DESCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING
      LIMIT $limit
  }
  WITH DISTINCT entity.other AS other, entity.nameKey AS key, coalesce(entity.nameTail, entity.idKey) AS behind
  WITH other ORDER BY key DESCENDING, behind ASCENDING LIMIT $limit
  MATCH (entity:Entity {id: other})
  WITH entity ORDER BY entity.nameKey DESCENDING, coalesce(entity.nameTail, entity.idKey) ASCENDING
  RETURN collect(entity) AS page
}
RETURN [entity IN page | {entity: entity, dates: [(entity)<-[:ABOUT]-(claim:Claim) WHERE $dated AND claim.property IN ['date', 'deadline'] | claim]}] AS items,
  total,
  $hasAfter AND EXISTS {
    UNWIND types AS type
    MATCH (one:Neighbour {of: $least, type: type, kind: $kind})
    WHERE one.nameKey >= $fromKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $fromKey THEN coalesce(one.nameTail, one.idKey) < $fromId ELSE true END
  } AS isBefore,
  $hasBefore AND EXISTS {
    UNWIND types AS type
    MATCH (one:Neighbour {of: $least, type: type, kind: $kind})
    WHERE one.nameKey <= $toKey AND one.idKey IS NOT NULL AND CASE one.nameKey WHEN $toKey THEN coalesce(one.nameTail, one.idKey) >= $toId ELSE true END
  } AS isBehind

// == fewest
// How many there are to look at from each condition, where one is that they are joined to a hub: its neighbours are known, of others no more are counted than these.
RETURN
  COLLECT {
    MATCH (kept:NeighbourCount {of: $least, kind: $kind})
    WHERE kept.types IS NOT NULL AND ($by IS NULL OR any(type IN kept.types WHERE type IN $by))
    RETURN sum(kept.count)
  }[0] AS linked,
  COUNT { (:Entity {id: $citedIn})<-[:CITES]-() } AS cited,
  COUNT {
    UNWIND $statuses AS status
    MATCH (entity:Entity {kind: $kind, status: status})
    RETURN entity LIMIT $most
  } AS status,
  COUNT {
    UNWIND $classes AS class
    MATCH (entity:Entity {kind: $kind, class: class})
    RETURN entity LIMIT $most
  } AS class

// == some
// Those that meet a filter, sought from the one of its conditions ($begin) that leaves the fewest; where they are to be joined to several, from the one of
// these with the fewest relationships ($least), and only looked for at the others. What is found is counted; only the page is sent. UNWIND CASE, because a
// condition on a parameter may be tried behind the index.
CALL () {
  UNWIND CASE $begin WHEN 'LINKED' THEN [$least] ELSE [] END AS id
  MATCH (least:Entity {id: id})
  WHERE least.hub IS NULL
  MATCH (least)-[relationship:!CITES]-(entity:Entity)
  WHERE relationship.rank <> 'DEPRECATED' AND ($by IS NULL OR type(relationship) IN $by)
  RETURN entity
  UNION
  UNWIND CASE $begin WHEN 'LINKED' THEN [$least] ELSE [] END AS id
  MATCH (kept:NeighbourCount {of: id, kind: $kind})
  WHERE kept.types IS NOT NULL
  UNWIND kept.types AS type
  WITH DISTINCT id, type
  WHERE $by IS NULL OR type IN $by
  MATCH (neighbour:Neighbour {of: id, type: type, kind: $kind})
  WHERE neighbour.idKey IS NOT NULL
  WITH DISTINCT neighbour.other AS other
  MATCH (entity:Entity {id: other})
  RETURN entity
  UNION
  UNWIND CASE $begin WHEN 'NAMED' THEN $named ELSE [] END AS id
  MATCH (entity:Entity {id: id})
  RETURN entity
  UNION
  UNWIND CASE $begin WHEN 'CITED' THEN [$citedIn] ELSE [] END AS id
  MATCH (:Entity {id: id})<-[:CITES]-(entity:Entity)
  RETURN entity
  UNION
  UNWIND CASE $begin WHEN 'STATUS' THEN $statuses ELSE [] END AS status
  MATCH (entity:Entity {kind: $kind, status: status})
  RETURN entity
  UNION
  UNWIND CASE $begin WHEN 'CLASS' THEN $classes ELSE [] END AS class
  MATCH (entity:Entity {kind: $kind, class: class})
  RETURN entity
  UNION
  UNWIND CASE $begin WHEN 'KIND' THEN [$kind] ELSE [] END AS kind
  MATCH (entity:Entity {kind: kind})
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
    UNWIND $hubs AS id
    MATCH (neighbour:Neighbour {other: entity.id, of: id})
    WHERE $by IS NULL OR neighbour.type IN $by
    RETURN DISTINCT id
  } = size($hubs)
  AND COUNT {
    UNWIND $others AS id
    MATCH (entity)-[relationship:!CITES]-(:Entity {id: id})
    WHERE relationship.rank <> 'DEPRECATED' AND ($by IS NULL OR type(relationship) IN $by)
    RETURN DISTINCT id
  } = size($others)
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
