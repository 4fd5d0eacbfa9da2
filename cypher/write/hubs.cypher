// Keeps what stands around hubs, the entities with very many relationships: an (:Incidence) for each relationship as it is seen from there, with all that it
// holds, so that a page of them comes from an index; and how many there are, (:IncidenceCount). A pair of a hub and who is joined to it is counted down, taken
// away, made anew and counted up again; beside it, who is joined (neighbours.cypher). Who once was a hub stays one.

// == new
// Who of these has become one: all its pairs, that with itself, and those of other hubs with it.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.degree >= $from AND entity.hub IS NULL
SET entity.hub = true
WITH entity
MATCH (entity)-[:!CITES]-(other:Entity)
WITH DISTINCT entity, other
UNWIND [{of: entity.id, other: other.id}, {of: entity.id, other: entity.id}, {of: other.id, other: entity.id}] AS pair
RETURN DISTINCT pair.of AS of, pair.other AS other

// == hubs
// Who of these is one.
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
WHERE entity.hub
RETURN id

// == counted
UNWIND $pairs AS pair
MATCH (incidence:Incidence {of: pair.of, other: pair.other})
WITH incidence.of AS of, incidence.sort AS sort, incidence.type AS type, incidence.kind AS kind, incidence.runs AS runs, incidence.rank = 'DEPRECATED' AS deprecated, count(*) AS count
MERGE (kept:IncidenceCount {of: of, sort: sort})
  ON CREATE SET kept.type = type, kept.kind = kind, kept.runs = runs, kept.deprecated = deprecated, kept.count = 0
SET kept.count = kept.count + $by * count
WITH kept
WHERE kept.count = 0
DELETE kept

// == dated
// Between which days how many of a sort lie: for what is kept of years, months and days (date-counts.cypher).
UNWIND $pairs AS pair
MATCH (incidence:Incidence {of: pair.of, other: pair.other})
RETURN incidence.of AS of, incidence.sort AS sort, incidence.earliest AS first, incidence.latest AS last, count(*) AS count

// == gone
UNWIND $pairs AS pair
MATCH (incidence:Incidence {of: pair.of, other: pair.other})
DELETE incidence

// == put
UNWIND $pairs AS pair
MATCH (hub:Entity {id: pair.of})
WHERE hub.hub
MATCH (other:Entity {id: pair.other})
MATCH (hub)-[relationship:!CITES]-(other)
WITH hub, other, relationship, type(relationship) AS type, CASE relationship.from WHEN hub.id THEN 'OUT' ELSE 'IN' END AS runs
CREATE (incidence:Incidence)
SET incidence = relationship {
  .*,
  of: hub.id,
  other: other.id,
  type: type,
  kind: other.kind,
  runs: runs,
  sort: type + ' ' + runs + ' ' + other.kind + CASE relationship.rank WHEN 'DEPRECATED' THEN ' DEPRECATED' ELSE '' END,
  place: relationship.orderKey + coalesce(relationship.idKey, relationship.id),
  betweenHubs: CASE WHEN other.hub THEN hub.id END
}
