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

// == again
// Whom several relationships of a type join: the days between which each of them lies, for how many hold at a time besides the first (DateCounts.cs).
UNWIND $pairs AS pair
MATCH (incidence:Incidence {of: pair.of, other: pair.other})
WHERE incidence.rank <> 'DEPRECATED'
WITH incidence.of AS of, incidence.other AS other, incidence.type AS type, incidence.kind AS kind, collect(incidence) AS joined
WHERE size(joined) > 1
RETURN of, type + ' AGAIN ' + kind AS sort, [one IN joined | one.earliest] AS firsts, [one IN joined | one.latest] AS lasts

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
WITH of, other, collect(type) AS types, collect(joined) AS joined
CALL (joined) {
  UNWIND joined AS ofType
  UNWIND ofType AS one
  RETURN
    CASE count(one.earliest) WHEN count(*) THEN min(one.earliest) END AS earliest,
    CASE count(one.latest) WHEN count(*) THEN max(one.latest) END AS latest
}
MATCH (entity:Entity {id: other})
UNWIND types AS type
CREATE (neighbour:Neighbour)
SET neighbour = entity {
  .kind, .idKey, .nameKey, .nameTail, .nameKeyEn, .nameTailEn, .nameKeyJa, .nameTailJa, .dateKey, .dateKeyDown, .degree, .standing,
  of: of,
  other: other,
  type: type,
  earliest: earliest,
  latest: latest,
  standingOnce: CASE type WHEN types[0] THEN entity.standing END
}
