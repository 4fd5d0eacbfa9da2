// A page of the timeline by place: from the index for that of everything, and of a hub; sorted on the server for what is around others. Then the facts of that page alone.

// == known
UNWIND $ids AS id
OPTIONAL MATCH (entity:Entity {id: id})
RETURN id, entity IS NOT NULL AS isKnown, entity.hub IS NOT NULL AS isHub

// == kept
// Of everything, or of a hub. What meets the span has begun before its first day and reaches over that ($early), or begins within it ($late): the page of each, and of
// both. An index gives either in order. Of the early ones, those that end before the first day are passed over: at most what shares
// with it the beginning of both its days (Questions/Chronicle/SharedDays.cs), so other years of its decade, or other months of its year. How many there are in all is
// kept, but for a span that ends before it begins ($counted): there it is what reaches over all between.
CALL () {
  UNWIND $counts AS range
  MATCH (kept:DateCount {of: $of, sort: 'TIMELINE', unit: range.unit})
  WHERE kept.prefix >= range.from AND kept.prefix < range.to
  RETURN sum(range.sign * kept[range.side]) AS kept
}
RETURN kept + COUNT {
    UNWIND $counted AS shared
    MATCH (entry:TimelinePlace {of: $of, shared: shared})
    WHERE entry.place < $early.high AND entry.last >= $earliest
    RETURN entry
  } AS total,
  COLLECT {
    CALL () {
      MATCH (entry:TimelinePlace {of: $of})
      WHERE entry.place >= $late.from AND entry.place < $late.to
      RETURN entry ORDER BY entry.of ASCENDING, entry.place ASCENDING LIMIT $limit
      UNION ALL
      UNWIND $over AS shared
      CALL (shared) {
        MATCH (entry:TimelinePlace {of: $of, shared: shared})
        WHERE entry.place >= $early.from AND entry.place < $early.to AND entry.last >= $earliest
        RETURN entry ORDER BY entry.of ASCENDING, entry.shared ASCENDING, entry.place ASCENDING LIMIT $limit
      }
      RETURN entry
    }
    RETURN entry ORDER BY entry.place ASCENDING LIMIT $limit
  } AS entries,
  EXISTS {
    MATCH (entry:TimelinePlace {of: $of})
    WHERE entry.place >= $late.low AND entry.place < $late.from
  } OR EXISTS {
    UNWIND $over AS shared
    MATCH (entry:TimelinePlace {of: $of, shared: shared})
    WHERE entry.place < $early.from AND entry.last >= $earliest
    RETURN entry
  } AS before,
  EXISTS {
    MATCH (entry:TimelinePlace {of: $of})
    WHERE entry.place >= $late.to AND entry.place < $late.high
  } OR EXISTS {
    UNWIND $over AS shared
    MATCH (entry:TimelinePlace {of: $of, shared: shared})
    WHERE entry.place >= $early.to AND entry.place < $early.high AND entry.last >= $earliest
    RETURN entry
  } AS behind

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
