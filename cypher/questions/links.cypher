// How two entities are linked. The program looks for the routes (Questions/Routing), as it does over the embedded store; these statements fetch what
// lies between the ends, as ids and degrees, and in the end the facts of the routes that are shown. Which relationships are open is said in each:
// of the types in $relations, not deprecated, and such as may hold between $earliest and $latest, the days of the date asked about.

// == ends
// The entities named.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity.degree AS degree

// == parts
// The parts of places: one level of their hierarchy.
UNWIND $ids AS id
MATCH (whole:Entity {id: id})<-[part_of:PART_OF]-(part:Place)
WHERE part_of.rank <> 'DEPRECATED'
  AND ($latest IS NULL OR part_of.earliest IS NULL OR part_of.earliest <= $latest)
  AND ($earliest IS NULL OR part_of.latest IS NULL OR part_of.latest >= $earliest)
RETURN DISTINCT part.id AS id, part.degree AS degree

// == widen
// To whom the entities in $from are joined: those that may stand between, and those in $goal. `joined` are places in $from, one for each relationship.
UNWIND range(0, size($from) - 1) AS place
MATCH (entity:Entity {id: $from[place]})-[joined:!CITES]-(next:Entity)
WHERE joined.rank <> 'DEPRECATED'
  AND ($relations IS NULL OR type(joined) IN $relations)
  AND ($latest IS NULL OR joined.earliest IS NULL OR joined.earliest <= $latest)
  AND ($earliest IS NULL OR joined.latest IS NULL OR joined.latest >= $earliest)
WITH next, collect(place) AS joined
WHERE next.kind IN $through AND NOT next.id IN $apart OR next.id IN $goal
RETURN next.id AS id, next.degree AS degree, joined

// == beyond
// How many relationships lead on from those to whom the entities in $from are joined: what a walk through them would cost.
UNWIND $from AS id
MATCH (:Entity {id: id})-[joined:!CITES]-(next:Entity)
WHERE joined.rank <> 'DEPRECATED'
  AND ($relations IS NULL OR type(joined) IN $relations)
  AND ($latest IS NULL OR joined.earliest IS NULL OR joined.earliest <= $latest)
  AND ($earliest IS NULL OR joined.latest IS NULL OR joined.latest >= $earliest)
WITH DISTINCT next
WHERE next.kind IN $through AND NOT next.id IN $apart OR next.id IN $goal
RETURN sum(next.degree) AS degrees

// == meet
// Who is joined to one in $light and to one in $heavy, and may stand between; and who in $heavy is joined to one in $light. $light is the list from which
// fewer relationships lead. `light` and `heavy` are places in the lists, one for each relationship; facts are looked at only where both sides meet.
// A hub, from which more lead than all $work that lead from $light, is not walked where those in the middle together have fewer: they are asked for it.
UNWIND $light AS id
MATCH (:Entity {id: id})-[:!CITES]-(middle)
WITH collect(DISTINCT middle) AS middles
WITH middles, CASE WHEN $hubs THEN reduce(all = 0, one IN middles | all + coalesce(one.degree, 0)) ELSE 0 END AS degrees
CALL (middles, degrees) {
  UNWIND range(0, size($heavy) - 1) AS place
  MATCH (entity:Entity {id: $heavy[place]})
  WHERE NOT $hubs OR entity.degree <= $work OR entity.degree <= degrees
  MATCH (entity)-[joined:!CITES]-(middle)
  WHERE middle IN middles
    AND joined.rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(joined) IN $relations)
    AND ($latest IS NULL OR joined.earliest IS NULL OR joined.earliest <= $latest)
    AND ($earliest IS NULL OR joined.latest IS NULL OR joined.latest >= $earliest)
  WITH middle, collect(place) AS heavy
  WHERE middle.kind IN $through
  RETURN middle, heavy
  UNION ALL
  UNWIND CASE WHEN $hubs THEN range(0, size($heavy) - 1) ELSE [] END AS place
  MATCH (hub:Entity {id: $heavy[place]})
  WHERE hub.degree > $work AND hub.degree > degrees
  UNWIND middles AS middle
  MATCH (hub)-[joined:!CITES]-(middle)
  WHERE joined.rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(joined) IN $relations)
    AND ($latest IS NULL OR joined.earliest IS NULL OR joined.earliest <= $latest)
    AND ($earliest IS NULL OR joined.latest IS NULL OR joined.latest >= $earliest)
  WITH middle, collect(place) AS heavy
  WHERE middle.kind IN $through
  RETURN middle, heavy
  UNION ALL
  UNWIND $heavy AS id
  MATCH (middle:Entity {id: id})
  WHERE middle IN middles
  RETURN middle, [] AS heavy
}
WITH collect(middle) AS met, collect([middle, heavy]) AS found
CALL (met, found) {
  UNWIND found AS one
  RETURN one[0] AS middle, one[1] AS heavy, [] AS light
  UNION ALL
  UNWIND range(0, size($light) - 1) AS place
  MATCH (:Entity {id: $light[place]})-[joined:!CITES]-(middle)
  WHERE middle IN met
    AND joined.rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(joined) IN $relations)
    AND ($latest IS NULL OR joined.earliest IS NULL OR joined.earliest <= $latest)
    AND ($earliest IS NULL OR joined.latest IS NULL OR joined.latest >= $earliest)
  RETURN middle, [] AS heavy, collect(place) AS light
}
RETURN middle.id AS id, middle.degree AS degree, heavy, light

// == relationships
// The open relationships of neighbours on a route, of each pair so many as can be shown, by id.
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair[0]})
OPTIONAL MATCH (other:Entity {id: pair[1]}) // is there: optional only so that one follows the other in the plan, and no product is made
CALL (one, other) {
  MATCH (one)-[relationship:!CITES]-(other)
  WHERE relationship.rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(relationship) IN $relations)
    AND ($latest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $latest)
    AND ($earliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $earliest)
  RETURN relationship ORDER BY relationship.id LIMIT $first
}
RETURN relationship
