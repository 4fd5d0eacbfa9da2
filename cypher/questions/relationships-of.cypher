// A page of the relationships of each entity, by their place among these. Of most entities all are walked once, on the server; those of hubs come from an
// index (cypher/write/hubs.cypher). Only the page is sent.

// == all
// The first page of all there are: how many is kept with the entity.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(:Entity)
  WHERE entity.hub IS NULL
  WITH relationship ORDER BY relationship.orderKey ASCENDING, relationship.id ASCENDING LIMIT $limit
  RETURN collect(relationship) AS items
}
RETURN id, entity.hub IS NOT NULL AS isHub, items, entity.degree AS total, false AS isBefore, false AS isBehind

// == some
// Of these types, to these kinds, at that time, running that way; or a page further on.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entity)-[relationship:!CITES]-(other:Entity)
  WHERE entity.hub IS NULL
    AND ($types IS NULL OR type(relationship) IN $types)
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
RETURN id, entity.hub IS NOT NULL AS isHub, items, size(found) AS total,
  $hasAfter AND any(one IN found WHERE one.orderKey + coalesce(one.idKey, one.id) < $from) AS isBefore,
  $hasBefore AND any(one IN found WHERE one.orderKey + coalesce(one.idKey, one.id) >= $to) AS isBehind

// == of hubs
// The same for either, of each sort (type, direction, kind of the far end, deprecated or not) its first ones, and of these the first. How many there are is kept,
// and how many of them began behind a day, or ended before it (cypher/write/date-counts.cypher): taken from what is not wanted, these leave nothing above zero.
UNWIND $hubs AS id
CALL (id) {
  CALL (id) {
    MATCH (kept:IncidenceCount {of: id})
    WHERE kept.sort IS NOT NULL
      AND ($types IS NULL OR kept.type IN $types)
      AND ($otherKinds IS NULL OR kept.kind IN $otherKinds)
      AND ($includeDeprecated OR NOT kept.deprecated)
      AND ($direction = 'BOTH' OR kept.runs = $direction)
    RETURN kept.sort AS sort, kept.count AS count
    UNION ALL
    UNWIND $otherDays AS range
    MATCH (kept:DateCount {of: id, unit: range.unit})
    WHERE kept.prefix >= range.from AND kept.prefix < range.to AND kept.sort IS NOT NULL
    RETURN kept.sort AS sort, -kept[range.side] AS count
  }
  WITH sort, sum(count) AS count
  WHERE count > 0
  RETURN collect(sort) AS sorts, sum(count) AS total
}
CALL (id, sorts) {
  UNWIND sorts AS sort
  CALL (id, sort) {
    MATCH (incidence:Incidence {of: id, sort: sort})
    WHERE $from <= incidence.place AND incidence.place < $to
      AND ($asOfLatest IS NULL OR incidence.earliest IS NULL OR incidence.earliest <= $asOfLatest)
      AND ($asOfEarliest IS NULL OR incidence.latest IS NULL OR incidence.latest >= $asOfEarliest)
    RETURN incidence ORDER BY incidence.of ASCENDING, incidence.sort ASCENDING, incidence.place ASCENDING LIMIT $limit
  }
  WITH incidence ORDER BY incidence.place ASCENDING LIMIT $limit
  RETURN collect(incidence) AS items
}
RETURN id, items, total,
  $hasAfter AND EXISTS {
    UNWIND sorts AS sort
    MATCH (incidence:Incidence {of: id, sort: sort})
    WHERE incidence.place < $from
      AND ($asOfLatest IS NULL OR incidence.earliest IS NULL OR incidence.earliest <= $asOfLatest)
      AND ($asOfEarliest IS NULL OR incidence.latest IS NULL OR incidence.latest >= $asOfEarliest)
  } AS isBefore,
  $hasBefore AND EXISTS {
    UNWIND sorts AS sort
    MATCH (incidence:Incidence {of: id, sort: sort})
    WHERE incidence.place >= $to
      AND ($asOfLatest IS NULL OR incidence.earliest IS NULL OR incidence.earliest <= $asOfLatest)
      AND ($asOfEarliest IS NULL OR incidence.latest IS NULL OR incidence.latest >= $asOfEarliest)
  } AS isBehind
