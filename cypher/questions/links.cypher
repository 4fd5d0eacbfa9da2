// How two entities are linked. The program looks for the routes (Questions/Routing), as it does over the embedded store; these statements fetch what
// lies between the ends, as ids and degrees, and in the end the facts of the routes that are shown. Which relationships are open is said in each:
// of the types in $relations, not deprecated, and such as may hold between $earliest and $latest, the days of the date asked about.

// == ends
// The entities named, and how many relationships there are between entities: read from counts that the server keeps.
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity.degree AS degree, COUNT { ()-[]->() } - COUNT { ()-[:CITES|ABOUT|NAMES|TOWARDS]->() } AS relationships

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

// == meet
// Who is joined to one in $near and to one in $far, and may stand between; and who in $near is joined to one in $far. `near` and `far` are places in
// these lists, one for each relationship. Facts are looked at only where both sides meet.
CALL () {
  UNWIND range(0, size($near) - 1) AS place
  MATCH (entity:Entity {id: $near[place]})-[joined:!CITES]-(middle:Entity)
  RETURN middle, place, joined, true AS isNear
  UNION ALL
  UNWIND range(0, size($far) - 1) AS place
  MATCH (entity:Entity {id: $far[place]})-[joined:!CITES]-(middle:Entity)
  RETURN middle, place, joined, false AS isNear
}
WITH middle, collect(CASE WHEN isNear THEN [place, joined] END) AS near, collect(CASE WHEN NOT isNear THEN [place, joined] END) AS far
WHERE size(far) > 0 AND (size(near) > 0 AND middle.kind IN $through AND NOT middle.id IN $apart OR middle.id IN $near)
WITH middle,
  [one IN near WHERE one[1].rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(one[1]) IN $relations)
    AND ($latest IS NULL OR one[1].earliest IS NULL OR one[1].earliest <= $latest)
    AND ($earliest IS NULL OR one[1].latest IS NULL OR one[1].latest >= $earliest) | one[0]] AS near,
  [one IN far WHERE one[1].rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(one[1]) IN $relations)
    AND ($latest IS NULL OR one[1].earliest IS NULL OR one[1].earliest <= $latest)
    AND ($earliest IS NULL OR one[1].latest IS NULL OR one[1].latest >= $earliest) | one[0]] AS far
WHERE size(far) > 0 AND (size(near) > 0 OR middle.id IN $near)
RETURN middle.id AS id, middle.degree AS degree, near, far

// == relationships
// The open relationships of neighbours on a route, of each pair so many as can be shown, by id.
UNWIND $pairs AS pair
MATCH (one:Entity {id: pair[0]})
MATCH (other:Entity {id: pair[1]})
CALL (one, other) {
  MATCH (one)-[relationship:!CITES]-(other)
  WHERE relationship.rank <> 'DEPRECATED'
    AND ($relations IS NULL OR type(relationship) IN $relations)
    AND ($latest IS NULL OR relationship.earliest IS NULL OR relationship.earliest <= $latest)
    AND ($earliest IS NULL OR relationship.latest IS NULL OR relationship.latest >= $earliest)
  RETURN relationship ORDER BY relationship.id LIMIT $first
}
RETURN relationship
