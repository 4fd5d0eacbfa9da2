// What lies around some entities, shell by shell: each is walked once, and of those around no more is sent than the canvas shows. At hubs nothing is walked: who
// stands next to them, and how many, is kept (cypher/write/hubs.cypher).

// == shell
// The next shell: who is joined to the last one and not shown yet, the best joined first. Of each hub the first ones come from an index, in that order; where
// types or kinds are wanted, of each type and kind. On a day those whose relationships are of other days are passed over: so many are read, and no more.
CALL () {
  UNWIND $shell AS id
  MATCH (at:Entity {id: id})
  WHERE at.hub IS NULL
  MATCH (at)-[relationship:!CITES]-(entity:Entity)
  WHERE relationship.rank <> 'DEPRECATED'
    AND ($types IS NULL OR type(relationship) IN $types)
    AND ($otherKinds IS NULL OR entity.kind IN $otherKinds)
    AND ($asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $asOfLatest)
    AND ($asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $asOfEarliest)
  WITH DISTINCT entity
  WHERE NOT entity.id IN $shown
  RETURN entity
  UNION
  UNWIND CASE WHEN $types IS NULL AND $otherKinds IS NULL THEN $shell ELSE [] END AS id
  CALL (id) {
    MATCH (neighbour:Neighbour {of: id})
    WHERE neighbour.standingOnce IS NOT NULL AND neighbour.idKey IS NOT NULL AND NOT neighbour.other IN $shown
      AND CASE
        WHEN $asOfLatest IS NULL THEN true
        WHEN neighbour.earliest > $asOfLatest OR neighbour.latest < $asOfEarliest THEN false
        ELSE EXISTS {
          MATCH (incidence:Incidence {other: neighbour.other, of: id})
          WHERE incidence.rank <> 'DEPRECATED'
            AND (incidence.earliest IS NULL OR incidence.earliest <= $asOfLatest)
            AND (incidence.latest IS NULL OR incidence.latest >= $asOfEarliest)
        }
      END
    RETURN neighbour.other AS other ORDER BY neighbour.of, neighbour.standingOnce, neighbour.idKey LIMIT $limit
  }
  MATCH (entity:Entity {id: other})
  RETURN entity
  UNION
  UNWIND CASE WHEN $types IS NULL AND $otherKinds IS NULL THEN [] ELSE $shell END AS id
  CALL (id) {
    MATCH (kept:NeighbourCount {of: id})
    WHERE kept.kind IS NOT NULL AND kept.types IS NOT NULL AND ($otherKinds IS NULL OR kept.kind IN $otherKinds)
    UNWIND kept.types AS type
    WITH DISTINCT id, type, kept.kind AS kind
    WHERE $types IS NULL OR type IN $types
    CALL (id, type, kind) {
      MATCH (neighbour:Neighbour {of: id, type: type, kind: kind})
      USING INDEX neighbour:Neighbour(of, type, kind, standing, idKey)
      WHERE neighbour.standing IS NOT NULL AND neighbour.idKey IS NOT NULL AND NOT neighbour.other IN $shown
        AND CASE
          WHEN $asOfLatest IS NULL THEN true
          WHEN neighbour.earliest > $asOfLatest OR neighbour.latest < $asOfEarliest THEN false
          ELSE EXISTS {
            MATCH (incidence:Incidence {other: neighbour.other, of: id})
            WHERE incidence.type = type AND incidence.rank <> 'DEPRECATED'
              AND (incidence.earliest IS NULL OR incidence.earliest <= $asOfLatest)
              AND (incidence.latest IS NULL OR incidence.latest >= $asOfEarliest)
          }
        END
      RETURN neighbour ORDER BY neighbour.of, neighbour.type, neighbour.kind, neighbour.standing, neighbour.idKey LIMIT $limit
    }
    WITH DISTINCT neighbour.other AS other, neighbour.standing AS standing, neighbour.idKey AS idKey
    RETURN other ORDER BY standing, idKey LIMIT $limit
  }
  MATCH (entity:Entity {id: other})
  RETURN entity
}
WITH entity ORDER BY entity.degree DESC, entity.id LIMIT $limit
RETURN entity

// == rim
// At each that is shown, by type: how many stand next to it unseen, and the relationships to others shown, each at one of its ends. Between those shown the
// kinds do not matter.
UNWIND $shown AS id
MATCH (at:Entity {id: id})
WHERE at.hub IS NULL
MATCH (at)-[relationship:!CITES]-(other:Entity)
WHERE relationship.rank <> 'DEPRECATED'
  AND ($types IS NULL OR type(relationship) IN $types)
  AND ($asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $asOfLatest)
  AND ($asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $asOfEarliest)
WITH id, type(relationship) AS type, relationship, other, other.id IN $shown AS isShown
WITH id, type,
  count(DISTINCT CASE WHEN NOT isShown AND ($otherKinds IS NULL OR other.kind IN $otherKinds) THEN other END) AS hidden,
  collect(CASE WHEN isShown AND (relationship.from = id OR other.hub) THEN relationship END) AS between
WHERE hidden > 0 OR size(between) > 0
RETURN id, type, hidden, between

// == rim of hubs
// At each hub that is shown, by type: how many stand next to it, seen or not, and the relationships to other hubs shown. On a day without those whose relationships
// are of other days: as many fewer as there are relationships of other days, but of several of one neighbour one is enough (cypher/write/date-counts.cypher).
UNWIND $shown AS id
MATCH (at:Entity {id: id})
WHERE at.hub
WITH collect(id) AS hubs
CALL (hubs) {
  UNWIND hubs AS id
  MATCH (kept:NeighbourCount {of: id})
  WHERE kept.kind IS NOT NULL AND kept.types IS NOT NULL
    AND ($otherKinds IS NULL OR kept.kind IN $otherKinds)
  UNWIND kept.types AS type
  WITH id, kept, type
  WHERE $types IS NULL OR type IN $types
  RETURN id, type, sum(kept.count) AS neighbours, [] AS between
  UNION ALL
  UNWIND hubs AS id
  UNWIND $otherDays AS range
  MATCH (kept:DateCount {of: id, unit: range.unit})
  WHERE kept.prefix >= range.from AND kept.prefix < range.to AND kept.sort IS NOT NULL
  WITH id, kept.sort AS sort, sum(kept[range.side]) AS onOtherDays
  WITH id, split(sort, ' ') AS words, onOtherDays
  WHERE size(words) = 3 // neither deprecated nor of the timeline
  WITH id, words[0] AS type, words[1] AS runs, words[2] AS kind, onOtherDays
  WHERE ($types IS NULL OR type IN $types)
    AND ($otherKinds IS NULL OR kind IN $otherKinds)
  RETURN id, type, sum(CASE runs WHEN 'AGAIN' THEN onOtherDays ELSE -onOtherDays END) AS neighbours, [] AS between
  UNION ALL
  UNWIND hubs AS id
  MATCH (incidence:Incidence {betweenHubs: id})
  WHERE incidence.runs = 'OUT' AND incidence.other IN hubs
    AND incidence.rank <> 'DEPRECATED'
    AND ($types IS NULL OR incidence.type IN $types)
    AND ($asOfLatest IS NULL OR incidence.earliest IS NULL OR incidence.earliest <= $asOfLatest)
    AND ($asOfEarliest IS NULL OR incidence.latest IS NULL OR incidence.latest >= $asOfEarliest)
  RETURN id, incidence.type AS type, 0 AS neighbours, collect(incidence) AS between
}
RETURN id, type, neighbours, between
