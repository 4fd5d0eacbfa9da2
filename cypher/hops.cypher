// The relationships of some entities that meet some conditions, with who stands at the far end; of what is no person, body or place also what is claimed of
// it. Of hubs the first so many, from what is kept of them (cypher/write/hubs.cypher), and never the deprecated.
CALL () {
  UNWIND $wanted AS wanted
  CALL (wanted) {
    UNWIND wanted.ids AS id
    MATCH (entity:Entity {id: id})-[relationship:!CITES]-(other:Entity)
    WHERE (wanted.types IS NULL OR type(relationship) IN wanted.types)
      AND (wanted.otherKinds IS NULL OR other.kind IN wanted.otherKinds)
      AND (wanted.includeDeprecated OR relationship.rank <> 'DEPRECATED')
      AND (wanted.asOfLatest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= wanted.asOfLatest)
      AND (wanted.asOfEarliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= wanted.asOfEarliest)
      AND (wanted.direction = 'BOTH' OR (wanted.direction = 'OUT') = (relationship.from = id))
    RETURN relationship, other
  }
  RETURN relationship, other
  UNION ALL
  // In the order in which relationships are shown.
  UNWIND $first AS wanted
  UNWIND wanted.ids AS id
  CALL (wanted, id) {
    MATCH (sort:IncidenceCount {of: id})
    WHERE sort.sort IS NOT NULL
      AND NOT sort.deprecated
      AND (wanted.types IS NULL OR sort.type IN wanted.types)
      AND (wanted.otherKinds IS NULL OR sort.kind IN wanted.otherKinds)
      AND (wanted.direction = 'BOTH' OR sort.runs = wanted.direction)
    CALL (sort) {
      MATCH (incidence:Incidence {of: sort.of, sort: sort.sort})
      WHERE incidence.place IS NOT NULL
      RETURN incidence ORDER BY incidence.of ASCENDING, incidence.sort ASCENDING, incidence.place ASCENDING LIMIT $limit
    }
    RETURN incidence ORDER BY incidence.place ASCENDING LIMIT $limit
  }
  MATCH (other:Entity {id: incidence.other})
  RETURN incidence AS relationship, other
  UNION ALL
  // To the latest of those at the far end, which began no later than the key says.
  UNWIND $latest AS wanted
  UNWIND wanted.ids AS id
  CALL (wanted, id) {
    MATCH (sort:IncidenceCount {of: id})
    WHERE sort.sort IS NOT NULL
      AND NOT sort.deprecated
      AND (wanted.types IS NULL OR sort.type IN wanted.types)
      AND (wanted.otherKinds IS NULL OR sort.kind IN wanted.otherKinds)
      AND (wanted.direction = 'BOTH' OR sort.runs = wanted.direction)
    WITH DISTINCT sort.type AS type, sort.kind AS kind
    CALL (wanted, id, type, kind) {
      MATCH (neighbour:Neighbour {of: id, type: type, kind: kind})
      WHERE neighbour.dateKeyDown >= wanted.begun AND neighbour.idKey IS NOT NULL AND (wanted.direction = 'BOTH' OR EXISTS {
        MATCH (incidence:Incidence {of: neighbour.of, other: neighbour.other})
        WHERE incidence.type = neighbour.type AND incidence.runs = wanted.direction AND incidence.rank <> 'DEPRECATED'
      })
      RETURN neighbour
        ORDER BY neighbour.of ASCENDING, neighbour.type ASCENDING, neighbour.kind ASCENDING, neighbour.dateKeyDown ASCENDING, neighbour.idKey ASCENDING
        LIMIT $limit
    }
    WITH DISTINCT neighbour.other AS far, neighbour.dateKeyDown AS key, neighbour.idKey AS idKey
    RETURN far ORDER BY key ASCENDING, idKey ASCENDING LIMIT $limit
  }
  MATCH (other:Entity {id: far})
  MATCH (incidence:Incidence {of: id, other: other.id})
  WHERE incidence.rank <> 'DEPRECATED'
    AND (wanted.types IS NULL OR incidence.type IN wanted.types)
    AND (wanted.direction = 'BOTH' OR incidence.runs = wanted.direction)
  RETURN incidence AS relationship, other
}
WITH collect(DISTINCT relationship) AS relationships, collect(DISTINCT other) AS others
RETURN relationships, others, [one IN others WHERE one.ours | one.id] AS ours, [one IN others WHERE one.hub | one.id] AS hubs, COLLECT {
  UNWIND others AS other
  MATCH (other:Event|Agreement|Project|Task|Document)<-[:ABOUT]-(claim:Claim)
  RETURN claim
} AS claims
