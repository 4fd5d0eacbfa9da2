// Keeps who is joined to a hub: (:Neighbour), each once for each type of relationship that is not deprecated, with all that lists order by, so that a page of
// them and the best joined come from an index; and how many there are, (:NeighbourCount), of each kind by the types that join them, all of these together:
// so the number of those joined by any of some types is a sum. By pairs, after the incidences that they follow from (hubs.cypher).

// == counted
UNWIND $pairs AS pair
MATCH (neighbour:Neighbour {of: pair.of, other: pair.other})
WITH neighbour.of AS of, neighbour.other AS other, neighbour.kind AS kind, neighbour.type AS type ORDER BY type
WITH of, other, kind, collect(type) AS types
WITH of, kind, types, count(*) AS count
MERGE (kept:NeighbourCount {of: of, kind: kind, types: types})
  ON CREATE SET kept.count = 0
SET kept.count = kept.count + $by * count
WITH kept
WHERE kept.count = 0
DELETE kept

// == gone
UNWIND $pairs AS pair
MATCH (neighbour:Neighbour {of: pair.of, other: pair.other})
DELETE neighbour

// == put
// The first of the types stands for any (standingOnce). The days are those of all relationships of the two together, open where one of them is.
UNWIND $pairs AS pair
MATCH (incidence:Incidence {of: pair.of, other: pair.other})
WHERE incidence.rank <> 'DEPRECATED'
WITH incidence.of AS of, incidence.other AS other, incidence.type AS type, collect(incidence) AS joined ORDER BY type
WITH of, other, collect({type: type, several: CASE WHEN size(joined) > 1 THEN true END}) AS types, collect(joined) AS joined
CALL (joined) {
  UNWIND joined AS ofType
  UNWIND ofType AS one
  RETURN
    CASE count(one.earliest) WHEN count(*) THEN min(one.earliest) END AS earliest,
    CASE count(one.latest) WHEN count(*) THEN max(one.latest) END AS latest
}
MATCH (entity:Entity {id: other})
UNWIND types AS by
CREATE (neighbour:Neighbour)
SET neighbour = entity {
  .kind, .idKey, .nameKey, .nameTail, .nameKeyEn, .nameTailEn, .nameKeyJa, .nameTailJa, .dateKey, .dateKeyDown, .degree, .standing,
  of: of,
  other: other,
  type: by.type,
  several: by.several,
  earliest: earliest,
  latest: latest,
  standingOnce: CASE by.type WHEN types[0].type THEN entity.standing END
}
