// A page of the timeline by place: from the index for all of it, sorted on the server for what is around some entities; then the facts of that page alone.

// == known
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
WITH id, entity
WHERE entity IS NULL
RETURN id

// == all
MATCH (entry:TimelineEntry)
WITH count(entry) AS total
RETURN total,
  COLLECT {
    MATCH (entry:TimelineEntry)
    WHERE $from <= entry.place AND entry.place < $to
    RETURN entry ORDER BY entry.place ASCENDING LIMIT $limit
  } AS entries,
  EXISTS { MATCH (entry:TimelineEntry) WHERE entry.place < $from } AS before,
  EXISTS { MATCH (entry:TimelineEntry) WHERE entry.place >= $to } AS behind

// == within
// $end is behind the places of all that begins by the last day.
MATCH (entry:TimelineEntry)
WHERE entry.place < $end AND entry.last >= $earliest
WITH count(*) AS total
RETURN total,
  COLLECT {
    MATCH (entry:TimelineEntry)
    WHERE $from <= entry.place AND entry.place < $to AND entry.place < $end AND entry.last >= $earliest
    RETURN entry ORDER BY entry.place ASCENDING LIMIT $limit
  } AS entries,
  EXISTS { MATCH (entry:TimelineEntry) WHERE entry.place < $from AND entry.place < $end AND entry.last >= $earliest } AS before,
  EXISTS { MATCH (entry:TimelineEntry) WHERE entry.place >= $to AND entry.place < $end AND entry.last >= $earliest } AS behind

// == around
UNWIND $ids AS id
MATCH (entity:Entity {id: id})
CALL (entity) {
  MATCH (entry:TimelineEntry {about: entity.id})
  RETURN entry
  UNION
  MATCH (entry:TimelineEntry {from: entity.id})
  RETURN entry
  UNION
  MATCH (entry:TimelineEntry {to: entity.id})
  RETURN entry
  UNION
  MATCH (entity)-[relationship:!CITES]-(other:Event|Agreement|Document|Project|Task)
  WHERE relationship.rank <> 'DEPRECATED'
  WITH DISTINCT other
  MATCH (other)<-[:ABOUT]-(entry:TimelineEntry)
  RETURN entry
}
WITH DISTINCT entry
WHERE entry.place < $end AND entry.last >= $earliest
WITH collect(entry) AS found
RETURN size(found) AS total,
  COLLECT {
    UNWIND found AS entry
    WITH entry
    WHERE $from <= entry.place AND entry.place < $to
    RETURN entry ORDER BY entry.place ASCENDING LIMIT $limit
  } AS entries,
  any(entry IN found WHERE entry.place < $from) AS before,
  any(entry IN found WHERE entry.place >= $to) AS behind

// == facts
CALL () {
  UNWIND $claims AS id
  MATCH (claim:Claim {id: id})-[:ABOUT]->(about:Entity)
  RETURN claim AS fact, [about] AS ends
  UNION ALL
  UNWIND $relationships AS query
  CALL db.index.fulltext.queryRelationships('relationship_facts', query) YIELD relationship
  RETURN relationship AS fact, [startNode(relationship), endNode(relationship)] AS ends
}
UNWIND ends AS end
RETURN collect(DISTINCT end) AS entities, collect(DISTINCT fact) AS facts
