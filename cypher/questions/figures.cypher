// A page of figures, by their place in the list of all, with how many there are and whether some stand before the page ($from) or behind it ($to).

// == all
// The index gives them in order, its count and both ends without looking further.
CALL () {
  MATCH (figure:Figure)
  WHERE $from <= figure.place AND figure.place < $to
  WITH figure ORDER BY figure.place ASCENDING LIMIT $limit
  RETURN collect(figure) AS items
}
RETURN items, COUNT { (:Figure) } AS total,
  EXISTS { MATCH (one:Figure) WHERE one.place < $from } AS isBefore,
  EXISTS { MATCH (one:Figure) WHERE one.place >= $to } AS isBehind

// == some
// Of these indicators, about or towards these entities, in this time. What is found is counted; only the page is sent.
CALL () {
  WITH * WHERE $about IS NULL
  MATCH (figure:Figure)
  WHERE figure.place >= ''
  RETURN figure
  UNION
  UNWIND $about AS id
  MATCH (:Entity {id: id})<-[:ABOUT|TOWARDS]-(figure:Figure)
  RETURN figure
}
WITH figure
WHERE ($indicators IS NULL OR figure.indicator IN $indicators) AND figure.earliest <= $latest AND $earliest <= figure.latest
WITH collect(figure) AS found
CALL (found) {
  UNWIND found AS figure
  WITH figure
  WHERE $from <= figure.place AND figure.place < $to
  WITH figure ORDER BY figure.place ASCENDING LIMIT $limit
  RETURN collect(figure) AS items
}
RETURN items, size(found) AS total,
  $hasAfter AND any(one IN found WHERE one.place < $from) AS isBefore,
  $hasBefore AND any(one IN found WHERE one.place >= $to) AS isBehind
