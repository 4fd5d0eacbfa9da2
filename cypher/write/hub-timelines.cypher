// Keeps the timeline around each hub: a (:TimelinePlace) of it for each entry about the hub itself, for each of its relationships that sets dates, and for each entry about what it
// took part in. By pairs of a hub and the other by whom an entry comes there: whom it is about, or who is at the far end. So it comes by one pair alone, and is there once, however
// many relationships join the two. What a pair has is taken away and put again, with how much there is between which days.

// == said
// The pairs of those of whom something else is said: with themselves where they are hubs, and with the hubs that they are joined to.
UNWIND $ids AS id
CALL (id) {
  MATCH (entity:Entity {id: id})
  WHERE entity.hub
  RETURN id AS of
  UNION
  MATCH (incidence:Incidence {other: id})
  WHERE incidence.of IS NOT NULL AND incidence.kind IN $kinds
  RETURN incidence.of AS of
}
RETURN of, id AS other

// == gone
UNWIND $pairs AS pair
MATCH (entry:TimelinePlace {of: pair.of, other: pair.other})
WITH entry, entry.of AS of, entry.first AS first, entry.last AS last
DELETE entry
RETURN of, first, last, count(*) AS count

// == put
UNWIND $pairs AS pair
MATCH (hub:Entity {id: pair.of})
WHERE hub.hub
CALL (pair) {
  MATCH (entry:TimelineEntry {about: pair.other})
  WHERE pair.other = pair.of OR EXISTS {
    MATCH (incidence:Incidence {of: pair.of, other: pair.other})
    WHERE incidence.kind IN $kinds AND incidence.rank <> 'DEPRECATED'
  }
  RETURN entry
  UNION ALL
  MATCH (incidence:Incidence {of: pair.of, other: pair.other})
  UNWIND ['SINCE', 'UNTIL'] AS end
  MATCH (entry:TimelineEntry {id: 'entry:' + incidence.id + '/' + end})
  RETURN entry
}
CREATE (place:TimelinePlace)
SET place = entry {.*, of: pair.of, other: pair.other}
RETURN pair.of AS of, entry.first AS first, entry.last AS last, count(*) AS count
